import { readOverruled } from "../core/finding/overruledFinding";
import { putNote } from "./putNote";
import type { Workbook } from "./workbook";

/** Takes up again what was set aside, by the finding's key. Throws `WorkbookError` where Excel refuses. */
export const restoreFinding = async (workbook: Workbook, key: string): Promise<void> => {
  const entries = readOverruled((await workbook.read()).notes);
  await putNote(
    workbook,
    "overruled",
    entries.filter((entry) => entry.key !== key),
  );
};
