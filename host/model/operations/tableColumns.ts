import { createArea, lastColumnOf, lastRowOf } from "../area";
import { BLANK_CELL } from "../cell";
import type { Entry } from "../entry/entry";
import { ExcelError } from "../excelError";
import type { Table, TableColumn } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";
import { checkFormulas } from "./checkFormulas";
import { enterContents } from "./enterContents";
import { chooseHeader } from "./headers";
import { renameColumn } from "./renameColumn";
import { shiftCells } from "./shiftCells";

/**
 * Adds a column to a table; the cells beside the table in its rows move right where they are in the way.
 * @param index of the new column; null adds at the end
 * @param contents what to enter, from the header cell down: as many as the table has rows, with or without the totals row
 * @param name the header; null takes it from the contents, or makes one
 */
export function addTableColumn(
  workbook: Workbook,
  table: Table,
  index: number | null,
  contents: readonly (Entry | undefined)[] | null,
  name: string | null,
): TableColumn {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) {
    throw new ExcelError("InvalidArgument", "The table has no column at that place.");
  }
  checkHeight(table, contents);
  checkFormulas(workbook, table, contents?.slice(1) ?? []);
  const column = table.area.column + at;
  const added = createArea(table.area.row, column, lastRowOf(table.area), column);
  const isLast = at === table.columns.length;
  const isInTheWay = !sheet.isAreaBlank(added) || workbook.tablesIn(sheet.id, added).length > 0;
  if (!isLast || isInTheWay) {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "horizontal", area: added });
  }
  if (isLast) appendColumn(workbook, table);
  const created = table.columns[at];
  if (created === undefined) throw new ExcelError("GeneralException", "The new column was not created.");
  if (contents !== null) {
    enterContents(workbook, sheet, { ...added, rowCount: contents.length }, (row) => contents[row]);
  }
  if (name !== null) renameColumn(workbook, table, created, name);
  return created;
}

function checkHeight(table: Table, contents: readonly unknown[] | null): void {
  if (contents === null) return;
  const withTotals = table.area.rowCount;
  const withoutTotals = withTotals - (table.hasTotals ? 1 : 0);
  if (contents.length !== withTotals && contents.length !== withoutTotals) {
    throw new ExcelError("InvalidArgument", "The new column must have as many cells as the table has rows.");
  }
}

function appendColumn(workbook: Workbook, table: Table): void {
  const sheet = workbook.getSheet(table.sheetId);
  const name = chooseHeader(
    "",
    table.columns.map((column) => column.name),
  );
  const id = Math.max(...table.columns.map((column) => column.id)) + 1;
  const beside = lastColumnOf(table.area);
  table.area = { ...table.area, columnCount: table.area.columnCount + 1 };
  table.columns.push({ id, name, calculatedFormula: null, rememberedTotal: null });
  const { format } = sheet.cellAt(table.area.row, beside);
  workbook.writeCell(sheet, table.area.row, beside + 1, { ...BLANK_CELL, value: name, format });
  workbook.markRestructured();
  workbook.record({
    kind: "contents",
    sheetId: sheet.id,
    area: { ...table.area, column: beside + 1, columnCount: 1 },
    changeType: "ColumnInserted",
    single: null,
  });
  workbook.record({ kind: "table", tableId: table.id, sheetId: table.sheetId });
}

/** Deletes a column with its cells; what stands beside the table in its rows moves left. A table keeps at least one column. */
export function deleteTableColumn(workbook: Workbook, table: Table, column: TableColumn): void {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  if (table.columns.length === 1) throw new ExcelError("InvalidOperation", "A table must keep one column.");
  const at = table.area.column + table.columns.indexOf(column);
  const area = { ...table.area, column: at, columnCount: 1 };
  shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "delete", direction: "horizontal", area });
}
