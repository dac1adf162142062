import type { Area } from "../area";
import { type Cell, isBlank } from "../cell";
import { DEFAULT_FORMAT } from "../cellFormat";
import { BLANK_ENTRY } from "../entry/entry";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { checkMergesWhole, checkUnlocked } from "./checkEditable";
import { applyEntry, enterContents } from "./enterContents";
import { fillCalculatedColumns, listTouchedColumns } from "./fillCalculatedColumns";

/** Clears contents, formats or both. Header cells of tables get a name of their own again. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: "contents" | "formats" | "all"): void {
  checkUnlocked(sheet, area);
  checkMergesWhole(sheet, area);
  const cells = [...sheet.cells(area)];
  if (what !== "formats") clearContents(workbook, sheet, area, cells);
  if (what === "contents") return;
  for (const { row, column } of cells) {
    sheet.putCell(row, column, { ...sheet.cellAt(row, column), format: DEFAULT_FORMAT });
  }
  workbook.record({ kind: "formats", sheetId: sheet.id, area });
}

function clearContents(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[],
): void {
  const single =
    area.rowCount === 1 && area.columnCount === 1
      ? { before: sheet.cellAt(area.row, area.column).value, after: null }
      : null;
  const filled = cells.filter(({ cell }) => !isBlank(cell));
  const cleared = filled.map(({ row, column }) => ({ row, column, entry: BLANK_ENTRY }));
  const touched = listTouchedColumns(workbook, sheet, cleared);
  for (const { row, column, cell } of filled) {
    const isHeader = workbook.tableAt(sheet.id, row, column)?.area.row === row;
    if (isHeader) enterContents(workbook, sheet, { row, column, rowCount: 1, columnCount: 1 }, () => BLANK_ENTRY);
    else workbook.writeCell(sheet, row, column, applyEntry(cell, BLANK_ENTRY));
  }
  fillCalculatedColumns(workbook, sheet, touched);
  workbook.record({ kind: "contents", sheetId: sheet.id, area, changeType: "RangeEdited", single });
}
