import { type Area, areaContains, intersectAreas } from "../area";
import { isBlank } from "../cell";
import { BLANK_ENTRY } from "../entry/entry";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { checkMergesWhole, checkUnprotected } from "./checkEditable";
import { applyEntry } from "./enterContents";

/** Merges cells into one (or each row of them into one). Only the first cell's contents stand. A table cannot hold merges. */
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
    if (merged.rowCount * merged.columnCount === 1) continue;
    sheet.mergedAreas.push(merged);
    for (const { row, column, cell } of [...sheet.cells(merged)]) {
      const isFirst = row === merged.row && column === merged.column;
      if (!isFirst && !isBlank(cell)) workbook.writeCell(sheet, row, column, applyEntry(cell, BLANK_ENTRY));
    }
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** Splits every merged area that touches the area. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  checkUnprotected(sheet);
  sheet.mergedAreas = sheet.mergedAreas.filter((merged) => intersectAreas(merged, area) === null);
  workbook.record({ kind: "layout", sheetId: sheet.id });
}
