import type { SheetContent } from "./plan/sheetContent";

/**
 * The workbook as plain data: what `Workbook.read()` gives and everything in the core works on.
 * Rows and columns are counted from 0; only `parse/printCellAddress` and texts turn them into A1.
 */

/**
 * What a cell holds, as Excel's `Range.values` gives it: blank is `""`, an error is its code (`"#DIV/0!"`).
 * In a grid of formulas a cell without a formula holds the same as in the grid of values.
 */
export type CellContent = string | number | boolean;

/** Rows of cells, each row equally long. */
export type Grid<T> = readonly (readonly T[])[];

/** A rectangle of cells on one sheet. */
export type RangeArea = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** The cells of a rectangle. Formulas are English, with commas, as `Range.formulas` gives them. */
export type Block = {
  readonly values: Grid<CellContent>;
  readonly formulas: Grid<CellContent>;
  readonly numberFormats: Grid<string>;
};

/** All cells in use on the sheet that somebody stands on, from (`row`, `column`) on, and what is selected there. */
export type SelectedCells = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: Grid<CellContent>;
  readonly formulas: Grid<CellContent>;
  readonly selected: RangeArea;
};

/** One Excel table and its surroundings. */
export type TableSnapshot = {
  /** Excel's own id; stands when the table is renamed. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Of the header row. */
  readonly row: number;
  /** Of the first column. */
  readonly column: number;
  readonly headers: readonly string[];
  /** The data body range: never the header row, never the totals row. At least one row. */
  readonly body: Block;
  /** Excel's own totals row, one row of cells; null where it is switched off. */
  readonly totals: Block | null;
  /** The rows right under the table (under its totals row, if it has one), in the table's columns: at most three. */
  readonly below: Block;
  /** True where the column to the right of the table is blank beside all of the table's rows and beside the rows in `below`. */
  readonly isRightFree: boolean;
  /** How many conditional formats touch each column's body, in the order of the headers. */
  readonly conditionalFormatCounts: readonly number[];
};

export type SheetSnapshot = { readonly name: string; readonly isProtected: boolean; readonly isHidden: boolean };

/**
 * One row of the hidden sheet `Delår data`, where the add-in keeps what only it needs.
 * A note longer than a cell holds (32 767 characters) is split into parts, numbered from 1.
 */
export type NoteRow = {
  readonly kind: NoteKind;
  /** Tells notes of one kind apart: the client that a draft belongs to, the sheet that was made; "" where a kind has but one note. */
  readonly key: string;
  /** The same for all parts of one note. */
  readonly id: string;
  readonly part: number;
  readonly partCount: number;
  readonly content: string;
};

export const noteKinds = [
  "undo",
  "overruled",
  "settings",
  "draft",
  "snapshot",
  "sheets",
  "checked",
  "mapping",
] as const;

/**
 * `undo`: the plan that takes back the last write. `overruled`: findings that somebody has set aside. `settings`: rules
 * switched off and the like. `draft`: what a form could not enter, one note a client. `snapshot`: the figures and texts of
 * the last follow-up. `sheets`: what we last put on a sheet of our own, one note a sheet. `checked`: when was checked, and what was found. `mapping`: what the user has said that a table
 * is, one note a table.
 */
export type NoteKind = (typeof noteKinds)[number];

export type WorkbookSnapshot = {
  readonly sheets: readonly SheetSnapshot[];
  /** In the order of the workbook. */
  readonly tables: readonly TableSnapshot[];
  readonly notes: readonly NoteRow[];
  /** The sheets that we made and that are still there under their names, in the order in which their notes stand. */
  readonly ownSheets: readonly OwnSheet[];
};

/** A sheet of our own: what we last put there, and what stands there now. */
export type OwnSheet = {
  readonly name: string;
  readonly content: SheetContent;
  /** Everything on the sheet from A1, what the user has written beside and under ours too. Cells outside are blank. */
  readonly formulas: Grid<CellContent>;
  readonly values: Grid<CellContent>;
};
