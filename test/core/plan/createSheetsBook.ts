import type { CalcBook, CalcCell, CalcValue } from "../../../host/calc/calc";
import { readSheetEntry, readSheetGrid } from "../../../src/core/plan/readSheetGrid";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../../../src/core/workbook";

/** Sheets of ours beside a workbook's tables, for a calculation. Sheets have their names as ids. */
export const createSheetsBook = (snapshot: WorkbookSnapshot, contents: readonly SheetContent[]): CalcBook => ({
  sheets: [
    ...[...new Set(snapshot.tables.map(({ sheet }) => sheet))].map((name) => ({
      id: name,
      name,
      cells: snapshot.tables.filter(({ sheet }) => sheet === name).flatMap(createTableCells),
    })),
    ...contents.map((content) => ({ id: content.sheet, name: content.sheet, cells: createSheetCells(content) })),
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

const createSheetCells = (content: SheetContent): CalcCell[] =>
  readSheetGrid(content).flatMap((cells, row) =>
    cells.map((cell, column): CalcCell => {
      const entered = readSheetEntry(cell);
      return {
        row,
        column,
        entry: cell?.kind === "formula" ? { formula: cell.formula } : { value: entered === "" ? null : entered },
      };
    }),
  );

/** What a sheet of ours shows before it is calculated, null for blank: of formulas nothing is known. */
export const readUncalculated = (content: SheetContent): CalcValue[][] =>
  readSheetGrid(content).map((cells) =>
    cells.map((cell) => {
      if (cell?.kind === "formula") return { error: "#not calculated" };
      const entered: CellContent = readSheetEntry(cell);
      return entered === "" ? null : entered;
    }),
  );
