import { createArea, lastColumnOf, lastRowOf } from "../area";
import type { Entry } from "../entry/entry";
import { ExcelError } from "../excelError";
import { type Table, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";
import { checkFormulas } from "./checkFormulas";
import { clearCells } from "./clearCells";
import { copyFormats } from "./copyFormats";
import { enterContents } from "./enterContents";
import { fillNewRows } from "./fillCalculatedColumns";
import { growReferences } from "./growReferences";
import { shiftCells } from "./shiftCells";

/**
 * Adds rows to a table's body and enters their contents; calculated columns fill the cells that are left blank.
 * @param index of the first new row in the body; null adds at the end (above the totals row)
 * @param rows what to enter, each as wide as the table; undefined leaves a cell
 * @param alwaysMoves whether the cells under the table move down also where the row under it is blank
 */
export function addTableRows(
  workbook: Workbook,
  table: Table,
  index: number | null,
  rows: readonly (readonly (Entry | undefined)[])[],
  alwaysMoves: boolean,
): number {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  const body = bodyAreaOf(table);
  const at = index ?? body.rowCount;
  if (at < 0 || at > body.rowCount) throw new ExcelError("InvalidArgument", "The table has no row at that place.");
  if (rows.some((row) => row.length !== table.columns.length)) {
    throw new ExcelError("InvalidArgument", "Each new row must be as wide as the table.");
  }
  checkFormulas(workbook, table, rows.flat());
  const row = body.row + at;
  const added = createArea(row, body.column, row + rows.length - 1, lastColumnOf(body));
  const isAppended = at === body.rowCount;
  const movesCells = !isAppended || table.hasTotals || alwaysMoves || !sheet.isAreaBlank(added);
  if (movesCells) {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: added });
  } else {
    workbook.record({ kind: "contents", sheetId: sheet.id, area: added, changeType: "RowInserted", single: null });
  }
  if (isAppended) {
    // What is inserted in or above the totals row is the table's already; what comes after its last row is not.
    if (!table.hasTotals) table.area = { ...table.area, rowCount: table.area.rowCount + rows.length };
    copyFormats(workbook, sheet, { ...body, row: lastRowOf(body), rowCount: 1 }, added);
    growReferences(workbook, sheet, body, rows.length);
    fillNewRows(workbook, sheet, table, row, rows.length);
    workbook.record({ kind: "table", tableId: table.id, sheetId: sheet.id });
  }
  workbook.markRestructured();
  if (rows.some((entries) => entries.some((entry) => entry !== undefined))) {
    enterContents(workbook, sheet, added, (r, c) => rows[r]?.[c]);
  }
  return at;
}

/** Deletes body rows; the cells under them in the table's columns move up. The last row of a table is cleared instead. */
export function deleteTableRows(workbook: Workbook, table: Table, index: number, count: number): void {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  const body = bodyAreaOf(table);
  if (index < 0 || index + count > body.rowCount) {
    throw new ExcelError("ItemNotFound", "The table has no row at that place.");
  }
  const keepsOne = count === body.rowCount;
  const doomed = { ...body, row: body.row + index + (keepsOne ? 1 : 0), rowCount: count - (keepsOne ? 1 : 0) };
  if (keepsOne) clearCells(workbook, sheet, { ...body, rowCount: 1 }, "contents");
  if (doomed.rowCount > 0) {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "delete", direction: "vertical", area: doomed });
  }
}
