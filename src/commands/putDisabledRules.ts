import type { Rule } from "../core/finding/finding";
import { putNote } from "./putNote";
import type { Workbook } from "./workbook";

/** Keeps in the workbook which checks are switched off. Throws `WorkbookError` where Excel refuses. */
export const putDisabledRules = (workbook: Workbook, disabledRules: readonly Rule[]): Promise<void> =>
  putNote(workbook, "settings", { disabledRules });
