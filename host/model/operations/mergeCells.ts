import { type Area, SHEET_COLUMNS, SHEET_ROWS, areaContains, intersectAreas, lastColumnOf, lastRowOf } from "../area";
import { isBlank } from "../cell";
import { BLANK_ENTRY } from "../entry/entry";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { checkMergesWhole, checkUnprotected } from "./checkEditable";
import { applyEntry } from "./enterContents";

/**
 * Merges cells into one (or each row of them into one). The contents that stand first, row by row, move to the first cell and
 * the others go; all take the first cell's look but for their own borders. A table cannot hold merges.
 */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, isAcross: boolean): void {
  checkUnprotected(sheet);
  checkMergesWhole(sheet, area);
  if (workbook.tablesIn(sheet.id, area).length > 0) {
    throw new ExcelError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  sheet.mergedAreas = sheet.mergedAreas.filter((merged) => !areaContains(area, merged));
  const areas = isAcross
    ? Array.from({ length: area.rowCount }, (_, row) => ({ ...area, row: area.row + row, rowCount: 1 }))
    : [area];
  for (const merged of areas) {
    if (merged.rowCount * merged.columnCount > 1) mergeArea(workbook, sheet, merged);
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

function mergeArea(workbook: Workbook, sheet: Sheet, merged: Area): void {
  sheet.mergedAreas.push(merged);
  const { format } = sheet.cellAt(merged.row, merged.column);
  const filled = [...sheet.cells(merged)]
    .filter(({ cell }) => !isBlank(cell))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const [kept] = filled;
  for (const { row, column, cell } of filled) {
    workbook.writeCell(sheet, row, column, applyEntry(cell, BLANK_ENTRY));
  }
  if (kept !== undefined) workbook.writeCell(sheet, merged.row, merged.column, { ...kept.cell, format });
  // Whole columns and rows would be too many, and look like their first cell anyway.
  if (merged.rowCount === SHEET_ROWS || merged.columnCount === SHEET_COLUMNS) return;
  for (let row = merged.row; row <= lastRowOf(merged); row += 1) {
    for (let column = merged.column; column <= lastColumnOf(merged); column += 1) {
      const cell = sheet.cellAt(row, column);
      sheet.putCell(row, column, { ...cell, format: { ...format, borders: cell.format.borders } });
    }
  }
}

/** Splits every merged area that touches the area. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  checkUnprotected(sheet);
  sheet.mergedAreas = sheet.mergedAreas.filter((merged) => intersectAreas(merged, area) === null);
  workbook.record({ kind: "layout", sheetId: sheet.id });
}
