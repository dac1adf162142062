import type { Block, CellContent, Grid, TableSnapshot } from "../core/workbook";
import type { CatalogueTable } from "./readCatalogue";

/** How many rows under a table are read: enough for a typed Summa and what it might be mistaken for. */
export const ROWS_BELOW = 3;

/** The cells of a table with the rows under it and the column to its right, as far as the sheet goes. */
export type TableSurroundings = {
  readonly row: number;
  readonly column: number;
  readonly cells: Block;
  readonly rowsBelow: number;
  /** False where the table ends in the sheet's last column. */
  readonly hasColumnRight: boolean;
  readonly conditionalFormatCounts: readonly number[];
};

/** Cuts a table's parts out of the rectangle that was read around it. */
export function parseTable(table: CatalogueTable, around: TableSurroundings): TableSnapshot {
  const { row, column, cells, conditionalFormatCounts } = around;
  const columnCount = table.headers.length;
  const end = cells.values.length - around.rowsBelow;
  const bodyEnd = table.hasTotals ? end - 1 : end;
  const cut = (first: number, last: number) => parseBlock(cells, first, last, columnCount);
  return {
    id: table.id,
    name: table.name,
    sheet: table.sheet,
    row,
    column,
    headers: table.headers,
    body: cut(1, bodyEnd),
    totals: table.hasTotals ? cut(bodyEnd, end) : null,
    below: cut(end, cells.values.length),
    // Formulas, not values: a formula that shows nothing is something.
    isRightFree: around.hasColumnRight && cells.formulas.every((cellsOfRow) => cellsOfRow[columnCount] === ""),
    conditionalFormatCounts,
  };
}

function parseBlock(cells: Block, firstRow: number, lastRow: number, columnCount: number): Block {
  const cut = <T>(grid: Grid<T>): Grid<T> => grid.slice(firstRow, lastRow).map((row) => row.slice(0, columnCount));
  return { values: cut(cells.values), formulas: cut(cells.formulas), numberFormats: cut(cells.numberFormats) };
}

/** What a loaded range holds. Microsoft types its grids as `any`; the reference says what they are. */
export function parseRange(range: Excel.Range): Block {
  const values: Grid<CellContent> = range.values;
  const formulas: Grid<CellContent> = range.formulas;
  const numberFormats: Grid<string> = range.numberFormat;
  return { values, formulas, numberFormats };
}
