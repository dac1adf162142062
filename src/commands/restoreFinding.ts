import { changeOverruled } from "./changeOverruled";
import type { Workbook } from "./workbook";

/** Takes up again what was set aside, by the finding's key. Throws `WorkbookError` where Excel refuses. */
export const restoreFinding = (workbook: Workbook, key: string): Promise<void> =>
  changeOverruled(workbook, (entries) => entries.filter((entry) => entry.key !== key));
