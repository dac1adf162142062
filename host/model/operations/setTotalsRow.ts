import { type Area, createArea, lastColumnOf, lastRowOf } from "../area";
import { BLANK_CELL, type Cell } from "../cell";
import type { Sheet } from "../sheet";
import { type Table, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";
import { shiftCells } from "./shiftCells";

/**
 * Switches a table's totals row on or off.
 * On: it takes the row under the table; where cells stand there, they and all below them in the table's columns move down.
 * The first time it says "Summa" in its first cell and sums the last column (or counts it, where it holds no number);
 * later it brings back what it held. Off: its cells are cleared and nothing moves.
 * Calculate before, so that the last column's values are known.
 */
export function setTotalsRow(workbook: Workbook, table: Table, isShown: boolean): void {
  if (table.hasTotals === isShown) return;
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  if (isShown) showTotals(workbook, sheet, table);
  else hideTotals(workbook, sheet, table);
  workbook.markRestructured();
  workbook.record({ kind: "table", tableId: table.id, sheetId: sheet.id });
}

function showTotals(workbook: Workbook, sheet: Sheet, table: Table): void {
  const row = lastRowOf(table.area) + 1;
  const totals = createArea(row, table.area.column, row, lastColumnOf(table.area));
  if (!sheet.isAreaBlank(totals) || workbook.tablesIn(sheet.id, totals).length > 0) {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: totals });
  }
  if (!table.hasHadTotals) proposeTotals(sheet, table);
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  table.hasTotals = true;
  table.hasHadTotals = true;
  table.columns.forEach((column, index) => {
    const at = table.area.column + index;
    // A total looks like the figures above it.
    const { format } = sheet.cellAt(row - 1, at);
    workbook.writeCell(sheet, row, at, { ...describeTotal(column.rememberedTotal), format });
  });
  recordRow(workbook, sheet, totals);
}

function describeTotal(total: string | null): Cell {
  if (total === null) return BLANK_CELL;
  return total.startsWith("=") ? { ...BLANK_CELL, formula: total } : { ...BLANK_CELL, value: total };
}

function proposeTotals(sheet: Sheet, table: Table): void {
  const first = table.columns[0];
  const last = table.columns.at(-1);
  if (first !== undefined) first.rememberedTotal = "Summa";
  if (last === undefined) return;
  const body = bodyAreaOf(table);
  const lastBody = { ...body, column: lastColumnOf(body), columnCount: 1 };
  const hasNumber = [...sheet.cells(lastBody)].some(({ cell }) => typeof cell.value === "number");
  // The function's number as Excel writes it: 109 sums, 103 counts what is not blank.
  last.rememberedTotal = `=SUBTOTAL(${hasNumber ? "109" : "103"},${table.name}[${escapeHeader(last.name)}])`;
}

/** A header as it stands between the brackets of a structured reference. */
export function escapeHeader(header: string): string {
  const escaped = header.replace(/['[\]#@]/g, "'$&");
  return /^[\p{L}\p{N}_ ]*$/u.test(header) ? escaped : `[${escaped}]`;
}

function hideTotals(workbook: Workbook, sheet: Sheet, table: Table): void {
  const row = lastRowOf(table.area);
  table.columns.forEach((column, index) => {
    const at = table.area.column + index;
    column.rememberedTotal = readTotalOf(sheet.cellAt(row, at));
    workbook.writeCell(sheet, row, at, BLANK_CELL);
  });
  const totals = { ...table.area, row, rowCount: 1 };
  table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
  table.hasTotals = false;
  recordRow(workbook, sheet, totals);
}

/** What a cell of a totals row holds: a formula, a text, or nothing. */
export function readTotalOf({ formula, value }: Cell): string | null {
  return formula ?? (value === null || typeof value === "object" ? null : String(value));
}

function recordRow(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.record({ kind: "contents", sheetId: sheet.id, area, changeType: "RangeEdited", single: null });
}
