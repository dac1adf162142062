import type { SelectedPlace, StopWatching } from "../commands/workbook";
import { WorkbookError } from "../commands/workbookError";
import { readWorkbookError } from "./readWorkbookError";

/** Tells the first selected cell after each change of the selection (ExcelApi 1.9). A selection that Excel will not tell of is passed over: it only offers a short cut. */
export async function watchSelection(
  context: Excel.RequestContext,
  listener: (place: SelectedPlace) => void,
): Promise<StopWatching> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(async () => {
    const place = await readSelection();
    // Outside office.js' handler, so that what the listener throws reaches the window as any other fault would.
    if (place !== null) queueMicrotask(() => listener(place));
  });
  await context.sync();
  return async () => {
    handler.remove();
    try {
      await context.sync();
    } catch (error) {
      throw readWorkbookError(error);
    }
  };
}

/** Null where Excel refuses, such as for several areas at once or while a cell is being edited. */
async function readSelection(): Promise<SelectedPlace | null> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
    });
  } catch (error) {
    const failure = readWorkbookError(error);
    if (failure instanceof WorkbookError) return null;
    throw failure;
  }
}
