import type { CellContent, Grid, NoteKind } from "../workbook";

/**
 * A plan is the only way to change a workbook: a list of writes that can be shown, applied and taken back.
 * It says what stood there before and what will stand there after, so it carries its own undo (`planUndo`).
 */
export type Plan = {
  /** What the user asked for; `texts/describePlan` words it. */
  readonly kind: PlanKind;
  readonly writes: readonly Write[];
  /** The tables as they were when the plan was made; `apply` refuses when one of them no longer looks like this. */
  readonly shapes: readonly TableShape[];
};

export const planKinds = [
  "deviations",
  "tables",
  "goalTables",
  "assignmentTables",
  "overview",
  "report",
  "controls",
  "form",
  "mend",
  "undo",
  "note",
] as const;

/**
 * `tables`: tables that the user asked for. `goalTables` … `controls`: sheets of our own. `form`: what a person typed.
 * `mend`: a finding put right. `undo`: the last write taken back. `note`: what only the add-in needs; no undo step.
 */
export type PlanKind = (typeof planKinds)[number];

/** What must still hold of a table for the plan to fit it. Amounts may change freely; the shape may not. */
export type TableShape = {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly hasTotals: boolean;
  /** The rows' names, null where the plan writes the same in every row. Sorted rows would otherwise get each other's contents. */
  readonly labels: { readonly header: string; readonly contents: readonly CellContent[] } | null;
};

/** Cells named by their place in a table, so that a plan survives what moves the table as a whole. */
export type Target =
  /** The body cells of a column. */
  | { readonly kind: "column"; readonly tableId: string; readonly header: string }
  /** One body cell of a column; row 0 is the first row under the headers. */
  | { readonly kind: "cell"; readonly tableId: string; readonly header: string; readonly row: number }
  /** The column's cell in the table's own totals row. */
  | { readonly kind: "totals"; readonly tableId: string; readonly header: string }
  /** The column's cell in a row that the user typed under the table; offset 1 is the row right under it. */
  | { readonly kind: "below"; readonly tableId: string; readonly header: string; readonly offset: number };

/** What cells hold: formulas as written, values as Excel shows them (for what will be: as we compute them). */
export type Contents = {
  readonly formulas: Grid<CellContent>;
  readonly values: Grid<CellContent>;
};

export type Write =
  /** Replaces the contents of cells. */
  | { readonly kind: "setContents"; readonly target: Target; readonly before: Contents; readonly after: Contents }
  /** Replaces number formats. */
  | {
      readonly kind: "setNumberFormats";
      readonly target: Target;
      readonly before: Grid<string>;
      readonly after: Grid<string>;
    }
  /** A conditional format that marks deficits (a value at or below `threshold`, which is negative) in bold and colour. */
  | { readonly kind: "addDeficitMark"; readonly target: Target; readonly threshold: number }
  | { readonly kind: "removeDeficitMark"; readonly target: Target; readonly threshold: number }
  /** A new last column of a table. Its cells are written by a `setContents` after it. */
  | { readonly kind: "addColumn"; readonly tableId: string; readonly header: string }
  | { readonly kind: "removeColumn"; readonly tableId: string; readonly header: string }
  /** Excel's own totals row, on or off. Its cells are written by `setContents` after it. */
  | { readonly kind: "setTotalsRow"; readonly tableId: string; readonly shown: boolean }
  /** A new last row of a table, its cells in the order of the table's headers; undone only while it still holds them. */
  | { readonly kind: "addRow"; readonly tableId: string; readonly cells: readonly CellContent[] }
  | { readonly kind: "removeRow"; readonly tableId: string; readonly cells: readonly CellContent[] }
  /** A new visible sheet at the end of the workbook, with one table on it. */
  | {
      readonly kind: "addTableSheet";
      readonly sheet: string;
      readonly table: string;
      readonly headers: readonly string[];
      readonly rows: Grid<CellContent>;
      /** In points, as Excel's `columnWidth`. */
      readonly columnWidths: readonly number[];
    }
  /** Removes such a sheet, only while it holds nothing but what we put there. */
  | {
      readonly kind: "removeTableSheet";
      readonly sheet: string;
      readonly table: string;
      readonly headers: readonly string[];
      readonly rows: Grid<CellContent>;
    }
  /** Replaces the add-in's note of a kind and key on the hidden sheet `Delår data`; no parts removes it. No undo step. */
  | {
      readonly kind: "putNote";
      readonly note: NoteKind;
      readonly key: string;
      readonly id: string;
      readonly parts: readonly string[];
    };
