import { type Area, intersectAreas, isInsideSheet, lastRowOf } from "../area";
import { BLANK_CELL, isBlank } from "../cell";
import { describeText } from "../describeText";
import { ExcelError } from "../excelError";
import { renameColumnInFormula } from "../formula/renameInFormula";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import type { Table } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";
import { fillNewRows } from "./fillCalculatedColumns";
import { chooseHeader } from "./headers";

/**
 * Makes a table cover other cells; nothing moves. The header row must stay in its row and the areas must overlap
 * (Microsoft's reference for Table.resize). While the totals row is on, the number of rows must stay.
 */
export function resizeTable(workbook: Workbook, table: Table, area: Area): void {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  const isGood =
    isInsideSheet(area) &&
    area.row === table.area.row &&
    area.rowCount >= 2 + (table.hasTotals ? 1 : 0) &&
    intersectAreas(area, table.area) !== null &&
    (!table.hasTotals || area.rowCount === table.area.rowCount);
  const isTaken =
    workbook.tablesIn(sheet.id, area).some((other) => other !== table) ||
    sheet.mergedAreas.some((merged) => intersectAreas(merged, area) !== null);
  if (!isGood || isTaken) throw new ExcelError("InvalidArgument", "The table cannot be resized to that range.");

  const previous = table.area;
  const standing = table.columns.map((column, index) => ({ column, at: previous.column + index }));
  const names: string[] = standing.filter(({ at }) => isWithin(area, at)).map(({ column }) => column.name);
  let nextId = Math.max(...table.columns.map((column) => column.id)) + 1;
  table.area = area;
  table.columns = Array.from({ length: area.columnCount }, (_, index) => {
    const at = area.column + index;
    const column = standing.find((other) => other.at === at)?.column;
    if (column !== undefined) return column;
    const cell = sheet.cellAt(area.row, at);
    const name = chooseHeader(isBlank(cell) ? "" : describeText(cell), names);
    names.push(name);
    workbook.writeCell(sheet, area.row, at, { ...BLANK_CELL, value: name, format: cell.format });
    nextId += 1;
    return { id: nextId - 1, name, calculatedFormula: null, rememberedTotal: null };
  });
  for (const { column, at } of standing) {
    if (isWithin(area, at)) continue;
    rewriteFormulas(workbook, (formula) => renameColumnInFormula(formula, table.name, column.name, null));
  }
  const firstNew = lastRowOf(previous) + 1;
  if (area.rowCount > previous.rowCount) {
    fillNewRows(workbook, sheet, table, firstNew, area.rowCount - previous.rowCount);
  }
  workbook.markRestructured();
  workbook.record({ kind: "table", tableId: table.id, sheetId: sheet.id });
}

function isWithin(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columnCount;
}
