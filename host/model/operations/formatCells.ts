import { type Area, SHEET_ROWS } from "../area";
import type { CellFormat } from "../cellFormat";
import { releaseRowHeights } from "../rowHeights";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";

/** What to change of the format of each cell, counted from the area's first; undefined leaves the cell as it is. */
export type FormatAt = (row: number, column: number) => Partial<CellFormat> | undefined;

/** Changes formats cell by cell; what is left out stands. */
export function formatCellsAt(workbook: Workbook, sheet: Sheet, area: Area, formatAt: FormatAt): void {
  checkUnprotected(sheet, "allowFormatCells");
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const change = formatAt(row, column);
      if (change === undefined) continue;
      const cell = sheet.cellAt(area.row + row, area.column + column);
      sheet.putCell(area.row + row, area.column + column, { ...cell, format: { ...cell.format, ...change } });
      const isOfOtherSize = change.wrapText !== undefined || change.fontSize !== undefined;
      if (isOfOtherSize && sheet.fittedRows.has(area.row + row)) {
        releaseRowHeights(sheet, area.row + row, area.row + row);
      }
    }
  }
  workbook.record({ kind: "formats", sheetId: sheet.id, area });
}

/** Changes the format of all cells of an area alike. Whole columns keep the format for cells to come. */
export function formatCells(workbook: Workbook, sheet: Sheet, area: Area, change: Partial<CellFormat>): void {
  if (area.rowCount < SHEET_ROWS) {
    formatCellsAt(workbook, sheet, area, () => change);
    return;
  }
  checkUnprotected(sheet, "allowFormatCells");
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    const format = { ...sheet.cellAt(SHEET_ROWS - 1, column).format, ...change };
    sheet.columnFormats.set(column, format);
  }
  for (const { row, column, cell } of sheet.cells(area)) {
    sheet.putCell(row, column, { ...cell, format: { ...cell.format, ...change } });
  }
  workbook.record({ kind: "formats", sheetId: sheet.id, area });
}
