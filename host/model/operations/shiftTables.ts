import { type Area, areaContains, intersectAreas, lastColumnOf, lastRowOf } from "../area";
import { BLANK_CELL } from "../cell";
import { ExcelError } from "../excelError";
import { moveFormula } from "../formula/moveFormula";
import { renameColumnInFormula } from "../formula/renameInFormula";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import { type Shift, shiftArea, shiftCell } from "../formula/shift";
import type { Sheet } from "../sheet";
import { type Table, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { fillNewRows } from "./fillCalculatedColumns";
import { chooseHeader } from "./headers";
import { removeTable } from "./removeTable";

/** Throws InsertDeleteConflict where the shift would tear a table apart, or take its header row or its last body row. */
export function checkTablesShift(workbook: Workbook, shift: Shift, moving: Area): void {
  for (const table of workbook.tablesIn(shift.sheetId, moving)) {
    const isCrossed =
      shift.direction === "vertical"
        ? shift.area.column <= table.area.column && lastColumnOf(shift.area) >= lastColumnOf(table.area)
        : shift.area.row <= table.area.row && lastRowOf(shift.area) >= lastRowOf(table.area);
    if (!isCrossed) refuse(`part of the table ${table.name} would move`);
    const isGone = shift.kind === "delete" && areaContains(shift.area, table.area);
    if (shift.kind === "insert" || shift.direction === "horizontal" || isGone) continue;
    if (intersectAreas(shift.area, { ...table.area, rowCount: 1 }) !== null) {
      refuse(`the header row of the table ${table.name} would be deleted`);
    }
    if (areaContains(shift.area, bodyAreaOf(table))) refuse(`the last row of the table ${table.name} would be deleted`);
  }
}

/** Moves the tables of the shifted sheet, and their columns; `moveCells` moves the cells meanwhile. */
export function shiftTables(workbook: Workbook, sheet: Sheet, shift: Shift, moveCells: () => void): void {
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  for (const table of tables) {
    if (shiftArea(shift, table.area) === null) removeTable(workbook, table, "lost");
  }
  const standing = tables.filter((table) => workbook.tables.includes(table));
  const before = new Map(standing.map((table) => [table, table.area]));
  const anchors = new Map(standing.map((table) => [table, anchorFormulas(table, shift)]));
  moveCells();
  for (const table of standing) {
    const area = before.get(table) ?? table.area;
    const moved = shiftArea(shift, area) ?? area;
    const lostTotals = table.hasTotals && shiftCell(shift, lastRowOf(area), area.column) === null;
    table.area = moved;
    if (lostTotals) table.hasTotals = false;
    if (shift.direction === "horizontal") shiftColumns(workbook, sheet, table, shift, area);
    releaseFormulas(table, anchors.get(table) ?? 0);
    const isRowIn = shift.kind === "insert" && shift.direction === "vertical" && moved.rowCount > area.rowCount;
    if (isRowIn) fillNewRows(workbook, sheet, table, shift.area.row, shift.area.rowCount);
    if (moved !== area) workbook.record({ kind: "table", tableId: table.id, sheetId: sheet.id });
  }
}

/**
 * A calculated column's formula reads as in the first body row. Where that row is deleted, it must read as in a row that
 * stands while references are rewritten. Gives that row's new place.
 */
function anchorFormulas(table: Table, shift: Shift): number {
  const body = bodyAreaOf(table);
  for (let row = body.row; row <= lastRowOf(body); row += 1) {
    const place = shiftCell(shift, row, body.column) ?? shiftCell(shift, row, lastColumnOf(body));
    if (place === null) continue;
    for (const column of table.columns) {
      column.calculatedFormula &&= moveFormula(column.calculatedFormula, row - body.row, 0);
    }
    return place.row;
  }
  return body.row;
}

function releaseFormulas(table: Table, anchorRow: number): void {
  for (const column of table.columns) {
    column.calculatedFormula &&= moveFormula(column.calculatedFormula, bodyAreaOf(table).row - anchorRow, 0);
  }
}

function shiftColumns(workbook: Workbook, sheet: Sheet, table: Table, shift: Shift, before: Area): void {
  const kept = table.columns.flatMap((column, index) => {
    const place = shiftCell(shift, before.row, before.column + index);
    return place === null ? [] : [{ column, index: place.column - table.area.column }];
  });
  const lost = table.columns.filter((column) => !kept.some((other) => other.column === column));
  for (const column of lost) {
    rewriteFormulas(workbook, (formula) => renameColumnInFormula(formula, table.name, column.name, null));
  }
  let nextId = Math.max(...table.columns.map((column) => column.id)) + 1;
  const names = kept.map(({ column }) => column.name);
  table.columns = Array.from({ length: table.area.columnCount }, (_, index) => {
    const standing = kept.find((other) => other.index === index)?.column;
    if (standing !== undefined) return standing;
    const name = chooseHeader("", names);
    names.push(name);
    workbook.writeCell(sheet, table.area.row, table.area.column + index, { ...BLANK_CELL, value: name });
    nextId += 1;
    return { id: nextId - 1, name, calculatedFormula: null, rememberedTotal: null };
  });
}

function refuse(reason: string): never {
  throw new ExcelError("InsertDeleteConflict", `Excel cannot insert or delete these cells: ${reason}.`);
}
