import type { Area } from "../area";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Gives each cell of an area the format of the cell in one row (or column) of the same columns (or rows). */
export function copyFormats(workbook: Workbook, sheet: Sheet, from: Area, to: Area): void {
  for (const { row, column, cell } of sheet.cells(from)) {
    const rows = from.rowCount === 1 ? Array.from({ length: to.rowCount }, (_, offset) => to.row + offset) : [row];
    const columns =
      from.columnCount === 1 ? Array.from({ length: to.columnCount }, (_, offset) => to.column + offset) : [column];
    for (const toRow of rows) {
      for (const toColumn of columns) {
        workbook.writeCell(sheet, toRow, toColumn, { ...sheet.cellAt(toRow, toColumn), format: cell.format });
      }
    }
  }
}
