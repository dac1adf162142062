import { createCalc } from "../../../host/calc/createCalc";
import type { CalcBook, CalcCell, CalcValue } from "../../../host/calc/calc";
import type { SheetCell, SheetContent } from "../../../src/core/plan/sheetContent";
import type { CellContent, Grid, TableSnapshot, WorkbookSnapshot } from "../../../src/core/workbook";

/** What generated sheets show, beside a workbook whose tables can be changed and seen to be followed. */
export type CalculatedSheets = {
  /** Rows of cells of a sheet, as a reader sees them: blank is "", an error is its code. */
  readonly read: (sheet: string) => Grid<CellContent>;
  /** Enters a content in a table's body, both counted from 0, and calculates again. */
  readonly enter: (table: string, row: number, header: string, content: CellContent) => Promise<void>;
  readonly dispose: () => void;
};

/** Lays generated sheets beside a workbook's tables and calculates all of it, as a spreadsheet program would. */
export const calculateSheets = async (
  snapshot: WorkbookSnapshot,
  contents: readonly SheetContent[],
): Promise<CalculatedSheets> => {
  const calc = createCalc();
  const grids = new Map(contents.map((content) => [content.sheet, printGrid(content)]));
  const take = (results: Awaited<ReturnType<typeof calc.load>>): void => {
    for (const { sheetId, row, column, value } of results) {
      const line = grids.get(sheetId)?.[row];
      if (line !== undefined) line[column] = readValue(value);
    }
  };
  take(await calc.load(createBook(snapshot, contents)));
  return {
    read: (sheet) => grids.get(sheet) ?? [],
    enter: async (name, row, header, content) => {
      const table = snapshot.tables.find((candidate) => candidate.name === name);
      const column = table?.headers.indexOf(header) ?? -1;
      if (table === undefined || column < 0) throw new Error(`No column ${header} in ${name}`);
      const cell = { row: table.row + 1 + row, column: table.column + column, entry: { value: content } };
      take(await calc.change([{ sheetId: table.sheet, cells: [cell] }]));
    },
    dispose: () => {
      calc.dispose();
    },
  };
};

const createBook = (snapshot: WorkbookSnapshot, contents: readonly SheetContent[]): CalcBook => ({
  sheets: [
    ...snapshot.sheets.map(({ name }) => ({
      id: name,
      name,
      cells: snapshot.tables.filter(({ sheet }) => sheet === name).flatMap(createTableCells),
    })),
    ...contents.map(({ sheet, rows }) => ({
      id: sheet,
      name: sheet,
      cells: rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column): CalcCell[] => {
          if (cell.kind === "blank") return [];
          const place = { row, column };
          if (cell.kind === "formula") return [{ ...place, entry: { formula: cell.formula } }];
          return [{ ...place, entry: { value: readConstant(cell) } }];
        }),
      ),
    })),
  ],
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
  names: new Map(),
});

/** A cell holds a formula where its formula is not the text that it shows. */
const createTableCells = ({ row, column, headers, body }: TableSnapshot): CalcCell[] => [
  ...headers.map((value, place) => ({ row, column: column + place, entry: { value } })),
  ...body.values.flatMap((cells, line) =>
    cells.map((value, place) => {
      const formula = body.formulas[line]?.[place];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return { row: row + 1 + line, column: column + place, entry: isFormula ? { formula } : { value } };
    }),
  ),
];

/** Of formulas nothing is known before they are calculated. */
const printGrid = ({ rows }: SheetContent): CellContent[][] =>
  rows.map(({ cells }) => cells.map((cell) => (cell.kind === "formula" ? "#not calculated" : readConstant(cell))));

const readConstant = (cell: Exclude<SheetCell, { readonly kind: "formula" }>): CellContent => {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "truth":
      return cell.isTrue;
    default:
      return cell satisfies never;
  }
};

const readValue = (value: CalcValue): CellContent =>
  value === null ? "" : typeof value === "object" ? value.error : value;
