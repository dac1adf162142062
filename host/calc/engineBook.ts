import { CellValueType, type ICellData, ObjectMatrix } from "@univerjs/core";
import type { CalcBook, CalcCell, CalcValue } from "./calc";
import { type ReferenceContext, resolveReferences } from "./resolveReferences";
import type { EngineSheet } from "./univerEngine";

/** Rows and columns after the last cell in use that results may spill into and that computed references may reach. */
const FREE_ROWS = 1000;
const FREE_COLUMNS = 100;

/** A workbook as the engine reads it, formulas in A1. */
export type EngineBook = {
  readonly context: ReferenceContext;
  readonly sheets: ReadonlyMap<string, EngineSheet>;
};

export function openEngineBook(book: CalcBook): EngineBook {
  const { tables, names } = book;
  const context = { sheets: book.sheets.map(({ id, name }) => ({ id, name })), tables, names };
  const sheets = new Map(context.sheets.map((sheet) => [sheet.id, createSheet(sheet)]));
  const opened = { context, sheets };
  for (const { id, cells } of book.sheets) {
    for (const cell of cells) enterCell(opened, id, cell);
  }
  return opened;
}

export function findSheet(book: EngineBook, sheetId: string): EngineSheet {
  const sheet = book.sheets.get(sheetId);
  if (sheet === undefined) throw new Error(`The loaded workbook has no sheet with id ${sheetId}.`);
  return sheet;
}

/** Puts a constant or a formula in a cell, or makes it blank. Nothing is calculated. */
export function enterCell(book: EngineBook, sheetId: string, { row, column, entry }: CalcCell): void {
  const sheet = findSheet(book, sheetId);
  growSheet(sheet, row, column);
  if ("formula" in entry) {
    const { text, lastRow, lastColumn } = resolveReferences(entry.formula, book.context, { sheetId, row, column });
    growSheet(sheet, lastRow, lastColumn);
    sheet.formulas.setValue(row, column, { f: text });
    sheet.cells.setValue(row, column, { f: text });
    return;
  }
  sheet.formulas.realDeleteValue(row, column);
  // A constant of no letters is what Excel calls a blank cell.
  if (entry.value === null || entry.value === "") sheet.cells.realDeleteValue(row, column);
  else sheet.cells.setValue(row, column, printCell(entry.value));
}

/** Keeps what a formula gave, so that the next calculation need not ask it again. */
export function keepResult(sheet: EngineSheet, row: number, column: number, value: Exclude<CalcValue, null>): void {
  const formula = sheet.formulas.getValue(row, column);
  if (formula) sheet.cells.setValue(row, column, { f: formula.f, ...printCell(value) });
}

function createSheet({ id, name }: { readonly id: string; readonly name: string }): EngineSheet {
  return {
    id,
    name,
    cells: new ObjectMatrix(),
    formulas: new ObjectMatrix(),
    rowCount: FREE_ROWS,
    columnCount: FREE_COLUMNS,
  };
}

function growSheet(sheet: EngineSheet, row: number, column: number): void {
  sheet.rowCount = Math.max(sheet.rowCount, row + 1 + FREE_ROWS);
  sheet.columnCount = Math.max(sheet.columnCount, column + 1 + FREE_COLUMNS);
}

/** An error is for Univer the text of its code. */
function printCell(value: Exclude<CalcValue, null>): ICellData {
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return { v: value, t: CellValueType.STRING };
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}
