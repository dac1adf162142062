import type { SelectedCells } from "../core/workbook";
import { WorkbookError } from "../commands/workbookError";
import { CELL_BYTES, PAYLOAD_BYTES } from "./payload";

/**
 * What is selected, and all that is used on its sheet; null where the sheet is blank. Two round trips. Calls nothing that clears
 * the user's undo. Several areas selected at once are refused by Excel; a sheet that does not fit in one answer is `too-large`.
 */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedCells | null> {
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  const used = selected.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const sheet = selected.worksheet.name;
  if (used.rowCount * used.columnCount * CELL_BYTES > PAYLOAD_BYTES) {
    throw new WorkbookError("too-large", { place: sheet });
  }
  used.load("values,formulas");
  await context.sync();
  return {
    sheet,
    row: used.rowIndex,
    column: used.columnIndex,
    values: used.values as SelectedCells["values"],
    formulas: used.formulas as SelectedCells["formulas"],
    selected: {
      sheet,
      row: selected.rowIndex,
      column: selected.columnIndex,
      rowCount: selected.rowCount,
      columnCount: selected.columnCount,
    },
  };
}
