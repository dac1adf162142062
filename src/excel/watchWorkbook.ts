import type { StopWatching } from "../commands/workbook";
import { NOTES_SHEET } from "./notesSheet";
import { readWorkbookError } from "./readWorkbookError";

/**
 * Hints that something in the workbook changed. The add-in's own writes to cells give none (Excel marks them as this
 * add-in's), nor does the notes sheet: a hint leads to a new reading, and nobody should read because we wrote.
 * Table sheets that we add or remove do give one. Excel may drop or delay events: a hint is never the only source.
 * The listener runs outside office.js' handler, so that what it throws reaches the window as any other fault would.
 */
export async function watchWorkbook(context: Excel.RequestContext, listener: () => void): Promise<StopWatching> {
  const { worksheets, tables } = context.workbook;
  const notesSheet = worksheets.getItemOrNullObject(NOTES_SHEET);
  notesSheet.load("id");
  await context.sync();
  const notesSheetId = notesSheet.isNullObject ? null : notesSheet.id;

  const hint = () => {
    queueMicrotask(listener);
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add((change) => {
      const isOurs = change.triggerSource === "ThisLocalAddin" || change.worksheetId === notesSheetId;
      return isOurs ? Promise.resolve() : hint();
    }),
    tables.onAdded.add(hint),
    tables.onDeleted.add(hint),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    try {
      await context.sync();
    } catch (error) {
      throw readWorkbookError(error);
    }
  };
}
