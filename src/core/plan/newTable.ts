import type { TableKey } from "../vocabulary/keys";
import type { CellContent, Grid } from "../workbook";

/** A table that the workbook is to get, from A1 of a sheet of its own. */
export type NewTable = {
  readonly key: TableKey;
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly NewColumn[];
  /** At least one; a table that is to be filled in has one blank row. */
  readonly rows: Grid<CellContent>;
};

export type NewColumn = {
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** Set before anything is entered: `@` keeps "1.1" and "=…" as they are written. */
  readonly numberFormat: "@" | "#,##0" | "General";
  /** The formula of every row, in English with "="; null where people write. */
  readonly formula: string | null;
  /** Where the cells' dropdown takes its words: a formula that gives a range, never the words themselves. Other words may be written too. */
  readonly list: string | null;
  /** What is shown beside the cell while it is being filled in. */
  readonly hint: string | null;
};
