import type { ReferenceStructXlsx } from "@borgar/fx/xlsx";
import type { CalcTable } from "./calc";

/** The cell that a formula stands in. Rows and columns from 0. */
export type FormulaPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

/** A rectangle of cells, both ends included. */
export type TableArea = {
  readonly sheetId: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

type Rows = { readonly first: number; readonly last: number };

/**
 * The cells that a structured reference means, or the error that Excel shows in its place:
 * #REF! when table, column, header row or totals row is not there, #VALUE! for "this row" beside no row of the table.
 * Without a table's name the table is the one that the formula stands in. Names match whatever their case.
 * Rules: "Using structured references with Excel tables", Microsoft support.
 */
export function findTableArea(
  reference: ReferenceStructXlsx,
  tables: readonly CalcTable[],
  place: FormulaPlace,
): TableArea | "#REF!" | "#VALUE!" {
  if (reference.workbookName) return "#REF!";
  const table = reference.table ? findTable(tables, reference.table) : findTableAround(tables, place);
  if (table === undefined) return "#REF!";
  const named = (reference.columns ?? []).map((name) => findColumn(table, name));
  if (named.includes(-1)) return "#REF!";
  const columns = named.length > 0 ? named : [0, table.columns.length - 1];
  const sections = reference.sections ?? [];
  const rows = sections.includes("this row") ? findThisRow(table, place) : findRows(table, sections);
  if (typeof rows === "string") return rows;
  return {
    sheetId: table.sheetId,
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: table.firstColumn + Math.min(...columns),
    lastColumn: table.firstColumn + Math.max(...columns),
  };
}

/** The table with that name. Names are unique in a workbook, whatever their case. */
export function findTable(tables: readonly CalcTable[], name: string): CalcTable | undefined {
  return tables.find((table) => isSameName(table.name, name));
}

/** Table and column names are the same for Excel when only their case differs. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function findTableAround(tables: readonly CalcTable[], place: FormulaPlace): CalcTable | undefined {
  return tables.find(
    (table) =>
      table.sheetId === place.sheetId &&
      place.row >= table.firstRow &&
      place.row <= table.lastRow &&
      place.column >= table.firstColumn &&
      place.column < table.firstColumn + table.columns.length,
  );
}

function findColumn(table: CalcTable, name: string): number {
  return table.columns.findIndex((column) => isSameName(column, name));
}

function findBody(table: CalcTable): Rows {
  return {
    first: table.firstRow + (table.hasHeaders ? 1 : 0),
    last: table.lastRow - (table.hasTotals ? 1 : 0),
  };
}

function findThisRow(table: CalcTable, place: FormulaPlace): Rows | "#VALUE!" {
  const body = findBody(table);
  if (place.sheetId !== table.sheetId) return "#VALUE!";
  if (place.row < body.first || place.row > body.last) return "#VALUE!";
  return { first: place.row, last: place.row };
}

function findRows(table: CalcTable, sections: readonly string[]): Rows | "#REF!" {
  const found = (sections.length > 0 ? sections : ["data"]).map((section) => findSection(table, section));
  const rows = found.filter((section) => section !== null);
  if (rows.length < found.length) return "#REF!";
  return {
    first: Math.min(...rows.map((section) => section.first)),
    last: Math.max(...rows.map((section) => section.last)),
  };
}

function findSection(table: CalcTable, section: string): Rows | null {
  switch (section) {
    case "all":
      return { first: table.firstRow, last: table.lastRow };
    case "headers":
      return table.hasHeaders ? { first: table.firstRow, last: table.firstRow } : null;
    case "totals":
      return table.hasTotals ? { first: table.lastRow, last: table.lastRow } : null;
    case "data":
      return findBody(table);
    default:
      throw new Error(`Unknown section of a table: #${section}`);
  }
}
