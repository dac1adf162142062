import { createCalc } from "../../../host/calc/createCalc";
import type { CalcValue } from "../../../host/calc/calc";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { CellContent, Grid, WorkbookSnapshot } from "../../../src/core/workbook";
import { createSheetsBook, readUncalculated } from "./createSheetsBook";

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
  const grids = new Map(contents.map((content) => [content.sheet, readUncalculated(content)]));
  const take = (results: Awaited<ReturnType<typeof calc.load>>): void => {
    for (const { sheetId, row, column, value } of results) {
      const line = grids.get(sheetId)?.[row];
      if (line !== undefined) line[column] = value;
    }
  };
  take(await calc.load(createSheetsBook(snapshot, contents)));
  return {
    read: (sheet) => (grids.get(sheet) ?? []).map((cells) => cells.map(readValue)),
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

const readValue = (value: CalcValue): CellContent =>
  value === null ? "" : typeof value === "object" ? value.error : value;
