import type { BudgetTable } from "../../report/interimReport";
import type { ColumnKey } from "../../vocabulary/keys";

/** A budget table as its figures are checked: every line that holds figures, also those under the table. */
export type FigureTable = {
  readonly table: BudgetTable;
  readonly columns: readonly FigureColumn[];
  /** From the top: the body, Excel's totals row, sums typed under the table. */
  readonly lines: readonly FigureLine[];
};

/** A column of amounts. One from another year or period has no role (`key` null) but adds up all the same. */
export type FigureColumn = {
  readonly key: ColumnKey | null;
  /** Into the table's headers. */
  readonly index: number;
  /** The last unit that is printed: 1 for whole figures, 0.1 where one decimal shows. */
  readonly unit: number;
};

/**
 * `item`: counts in sums. `sum`: adds up others. `part`: a part of the row above it, counted there ("varav hyra").
 * `heading`: a label that begins a group. `blank`: nothing.
 */
export type FigureLineKind = "item" | "sum" | "part" | "heading" | "blank";

export type FigureLine = {
  readonly kind: FigureLineKind;
  readonly zone: "body" | "totals" | "below";
  /** On the sheet, from 0. */
  readonly sheetRow: number;
  readonly label: string;
  /** Spaces before the label: more than the line above means a part of it. */
  readonly indent: number;
  /** Radtyp says income: where costs carry plus, its deviation turns around. */
  readonly isIncome: boolean;
  /** By column index. Blank cells, text without a number and error values are not here. */
  readonly amounts: ReadonlyMap<number, number>;
  /** Columns whose amount is spelled in a text: formulas do not see it, a person does. */
  readonly textColumns: ReadonlySet<number>;
  /** Columns that hold text without a number, or an error value: nothing can be said of a sum over them. */
  readonly unreadableColumns: ReadonlySet<number>;
  /** What each cell holds as written, by column index; "" where it holds no formula. */
  readonly formulas: ReadonlyMap<number, string>;
};
