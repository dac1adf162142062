import type { Block, CellContent, Grid, TableSnapshot, WorkbookSnapshot } from "../../src/core/workbook";

/** What a test says of a table; everything else is as in a new, plain Excel table at A4. */
export type TableDescription = {
  readonly name: string;
  readonly headers: readonly string[];
  /** The body, row by row; a row may be shorter than the headers, the rest is blank. */
  readonly rows: Grid<CellContent>;
  /** The table's own name where not said. */
  readonly sheet?: string;
  readonly id?: string;
  /** Of the header row, from 0. */
  readonly row?: number;
  readonly column?: number;
  /** What the cells hold as written, where it differs from the values. */
  readonly formulas?: Grid<CellContent>;
  /** One format per column. */
  readonly numberFormats?: readonly string[];
  /** The cells of Excel's own totals row. */
  readonly totals?: readonly CellContent[];
  readonly totalsFormulas?: readonly CellContent[];
  /** The cells of up to three rows under the table. */
  readonly below?: Grid<CellContent>;
  readonly belowFormulas?: Grid<CellContent>;
  readonly isRightFree?: boolean;
  readonly conditionalFormatCounts?: readonly number[];
};

export const createTableSnapshot = (table: TableDescription): TableSnapshot => {
  const width = table.headers.length;
  const block = (values: Grid<CellContent>, formulas: Grid<CellContent> = values): Block => ({
    values: values.map((row) => createRow(row, width)),
    formulas: formulas.map((row) => createRow(row, width)),
    numberFormats: values.map(() =>
      Array.from({ length: width }, (_, column) => table.numberFormats?.[column] ?? "General"),
    ),
  });
  const below = [0, 1, 2].map((row) => table.below?.[row] ?? []);
  return {
    id: table.id ?? `{${table.name}}`,
    name: table.name,
    sheet: table.sheet ?? table.name,
    row: table.row ?? 3,
    column: table.column ?? 0,
    headers: table.headers,
    body: block(table.rows.length === 0 ? [[]] : table.rows, table.formulas),
    totals: table.totals === undefined ? null : block([table.totals], [table.totalsFormulas ?? table.totals]),
    below: block(
      below,
      table.belowFormulas === undefined ? below : [0, 1, 2].map((row) => table.belowFormulas?.[row] ?? []),
    ),
    isRightFree: table.isRightFree ?? true,
    conditionalFormatCounts: table.conditionalFormatCounts ?? table.headers.map(() => 0),
  };
};

const createRow = (row: readonly CellContent[], width: number): CellContent[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? "");

/** A workbook with these tables, each on the sheet it names. */
export const createWorkbookSnapshot = (...tables: readonly TableDescription[]): WorkbookSnapshot => {
  const snapshots = tables.map(createTableSnapshot);
  const sheets = [...new Set(snapshots.map((table) => table.sheet))];
  return {
    sheets: sheets.map((name) => ({ name, isProtected: false, isHidden: false })),
    tables: snapshots,
    notes: [],
    ownSheets: [],
  };
};
