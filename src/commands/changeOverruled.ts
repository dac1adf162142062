import { planNote } from "../core/note/planNote";
import { type OverruledFinding, readOverruled } from "../core/finding/overruledFinding";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbookError";

const mostAttempts = 5;

/**
 * Changes the list of what is set aside. It is read anew first, and once more where somebody else has changed it between that
 * and the write, so that nobody's reasons are lost. Throws `WorkbookError` where Excel refuses.
 */
export const changeOverruled = async (
  workbook: Workbook,
  change: (entries: readonly OverruledFinding[]) => readonly OverruledFinding[],
  attempts = mostAttempts,
): Promise<void> => {
  const { notes } = await workbook.read();
  const over = notes.find(({ kind }) => kind === "overruled")?.id ?? "";
  const write = { ...planNote("overruled", change(readOverruled(notes))), over };
  try {
    await workbook.apply({ kind: "note", writes: [write], shapes: [] });
  } catch (error) {
    const isStale = error instanceof WorkbookError && error.code === "table-changed";
    if (!isStale || attempts <= 1) throw error;
    await changeOverruled(workbook, change, attempts - 1);
  }
};
