import type { Calc, CalcValue } from "../../../host/calc/calc";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { CellContent, WorkbookSnapshot } from "../../../src/core/workbook";
import { type BookContents, calculateBook, printAddress } from "../../host/calc/calculateBook";

/** A sheet of ours as Excel would show it: what each cell says, by address. */
export type ShownSheet = {
  readonly at: (address: string) => CalcValue;
  /** The cells of a row that show something, from left to right. */
  readonly row: (row: number) => readonly CalcValue[];
  readonly rows: readonly (readonly CalcValue[])[];
  /** The first row that holds this text somewhere. */
  readonly find: (text: string) => number;
  /** All texts, row by row. */
  readonly texts: readonly string[];
  readonly errors: readonly string[];
};

/** Calculates a sheet of ours in the workbook that it was planned for, or in another one that this has become. */
export const calculateSheet = async (
  calc: Calc,
  content: SheetContent,
  snapshot: WorkbookSnapshot,
): Promise<ShownSheet> => {
  const sheets: Record<string, Record<string, CalcValue>> = {};
  for (const table of snapshot.tables) {
    const cells = (sheets[table.sheet] ??= {});
    table.headers.forEach((header, column) => {
      cells[printAddress(table.row, table.column + column)] = header;
    });
    table.body.formulas.forEach((row, index) => {
      row.forEach((entered, column) => {
        cells[printAddress(table.row + 1 + index, table.column + column)] = readEntry(entered);
      });
    });
  }
  const own: Record<string, CalcValue> = {};
  content.rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      const address = printAddress(index, column);
      if (cell.kind === "text") own[address] = cell.text;
      if (cell.kind === "number") own[address] = cell.number;
      if (cell.kind === "formula") own[address] = cell.formula;
      column += cell.span ?? 1;
    }
  });
  const book: BookContents = {
    sheets: { ...sheets, [content.sheet]: own },
    tables: snapshot.tables.map((table) => ({
      name: table.name,
      sheetId: table.sheet,
      firstRow: table.row,
      firstColumn: table.column,
      lastRow: table.row + table.body.values.length,
      columns: table.headers,
      hasHeaders: true,
      hasTotals: false,
    })),
  };
  const values = await calculateBook(calc, book);
  const at = (address: string): CalcValue => {
    const entered = own[address] ?? null;
    return typeof entered === "string" && entered.startsWith("=")
      ? (values.get(`${content.sheet}!${address}`) ?? null)
      : entered;
  };
  const rows = content.rows.map((_, row) =>
    content.columnWidths
      .map((__, column) => at(printAddress(row, column)))
      .filter((value) => value !== null && value !== ""),
  );
  return {
    at,
    row: (row) => rows[row] ?? [],
    rows,
    find: (text) => rows.findIndex((cells) => cells.some((cell) => typeof cell === "string" && cell.includes(text))),
    texts: rows.flat().filter((value) => typeof value === "string"),
    errors: rows.flat().flatMap((value) => (typeof value === "object" && value !== null ? [value.error] : [])),
  };
};

const readEntry = (entered: CellContent): CalcValue => (entered === "" ? null : entered);
