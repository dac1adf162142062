import type { CellContent, Grid, NoteKind } from "../workbook";
import type { SheetContent } from "./sheetContent";

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
  "rangeTable",
  "goalTables",
  "assignmentTables",
  "overview",
  "report",
  "controls",
  "facts",
  "status",
  "previousForecast",
  "dispatch",
  "form",
  "mend",
  "undo",
  "note",
] as const;

/**
 * `tables`: tables that the user asked for. `rangeTable`: cells of the user's own made a table. `goalTables` … `controls`: sheets of our own. `facts`: whose the report is and for when. `status`: how far the report has come.
 * `previousForecast`: the last follow-up's forecasts. `dispatch`: what is not to be sent is taken away; no undo. `form`: what a person typed.
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
  /** The body cell of a column in the row whose Nr (in the column `keyHeader`) is `key`, wherever that row stands when the plan is applied. */
  | {
      readonly kind: "keyed";
      readonly tableId: string;
      readonly header: string;
      readonly keyHeader: string;
      readonly key: string;
    }
  /** The column's cell in the table's own totals row. */
  | { readonly kind: "totals"; readonly tableId: string; readonly header: string }
  /** The column's cell in a row that the user typed under the table; offset 1 is the row right under it. */
  | { readonly kind: "below"; readonly tableId: string; readonly header: string; readonly offset: number };

/** A column of a table that we make. */
export type TableColumn = {
  readonly header: string;
  /** In points, as Excel's `columnWidth`. */
  readonly width: number;
  /** `text` keeps what looks like a number or date as it is typed (words, Nr), `amount` is whole numbers with thousands apart, `general` is Excel's own. */
  readonly format: "text" | "amount" | "general";
  /** Long text: on several lines, from the top of the cell. */
  readonly isWrapped: boolean;
  readonly validation: ColumnValidation | null;
  /** True where every row holds a formula, the same in all: it is entered as one, and Excel goes on with it in new rows. */
  readonly isCalculated?: boolean;
};

/** The choices that Excel offers in a column's cells. */
export type ColumnValidation = {
  /** A formula for the cells that hold the words, English: "=Statusord!$A$2:$A$14", `=INDIRECT("Statusord[Ord]")`. */
  readonly source: string;
  /** What Excel does with another word: `refuse` it, `ask` whether to keep it, or `allow` it silently. */
  readonly others: "refuse" | "ask" | "allow";
  /** What it says then. */
  readonly error: { readonly title: string; readonly text: string };
  /** What stands beside a selected cell; null for nothing. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
};

/** What cells hold: formulas as written, values as Excel shows them (for what will be: as we compute them). */
export type Contents = {
  readonly formulas: Grid<CellContent>;
  readonly values: Grid<CellContent>;
};

/** A row of a table that is known by its Nr. */
export type KeyedRow = {
  readonly tableId: string;
  readonly keyHeader: string;
  readonly key: string;
  /** The Nr among them. Columns that are not named, or are blank, are left as Excel makes them. */
  readonly cells: readonly KeyedCell[];
  /** Its place in the body, from 0; null puts it last. Where rows have come or gone it is as near as can be. */
  readonly index: number | null;
};

/** `formula` is what is entered, `value` what it shows. */
export type KeyedCell = {
  readonly header: string;
  readonly formula: CellContent;
  readonly value: CellContent;
  /** How the cell looked when its row was taken away, in words of `excel/cellLooks` that mean nothing to others. */
  readonly look?: string;
};

/** A table over cells that stood there before it; `row` is that of the headers. */
export type RangeTable = {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rowCount: number;
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
  | {
      readonly kind: "setTotalsRow";
      readonly tableId: string;
      readonly shown: boolean;
      /** How the cells looked that it was laid over, by the column's header, as `KeyedCell.look`. */
      readonly looks?: Readonly<Record<string, string>>;
    }
  /** A new last row of a table, its cells in the order of the table's headers; undone only while it still holds them. */
  | { readonly kind: "addRow"; readonly tableId: string; readonly cells: readonly CellContent[] }
  | { readonly kind: "removeRow"; readonly tableId: string; readonly cells: readonly CellContent[] }
  /** A new row that has a Nr of its own. Undone only while it still holds what it was given, wherever it stands then. */
  | ({ readonly kind: "addKeyedRow" } & KeyedRow)
  /** Takes a row away that still holds these contents, wherever it stands. */
  | ({ readonly kind: "removeKeyedRow" } & KeyedRow)
  /** A new visible sheet at the end of the workbook, with one table on it. */
  | {
      readonly kind: "addTableSheet";
      readonly sheet: string;
      readonly table: string;
      readonly columns: readonly TableColumn[];
      readonly rows: Grid<CellContent>;
    }
  /** Removes such a sheet, only while it holds nothing but what we put there. */
  | {
      readonly kind: "removeTableSheet";
      readonly sheet: string;
      readonly table: string;
      readonly headers: readonly string[];
      readonly rows: Grid<CellContent>;
      /** To make it again; missing in what earlier versions have left in a workbook. */
      readonly columns?: readonly TableColumn[];
    }
  /** Cells of the user's own become a table, their first row its headers. No content changes. */
  | ({ readonly kind: "addTable" } & RangeTable)
  /** Makes such a table plain cells again, with all that stands in it. */
  | ({ readonly kind: "removeTable" } & RangeTable)
  /**
   * Puts our content on a sheet of our own, in place of what we put there before (as it stands, with what the user has changed
   * in it). `before` null makes the sheet at the end of the workbook; `after` null removes it, only while nothing but ours is on it.
   */
  | {
      readonly kind: "putSheet";
      readonly sheet: string;
      readonly before: SheetContent | null;
      readonly after: SheetContent | null;
    }
  /** Replaces the add-in's note of a kind and key on the hidden sheet `Delår data`; no parts removes it. No undo step. */
  | {
      readonly kind: "putNote";
      readonly note: NoteKind;
      readonly key: string;
      readonly id: string;
      readonly parts: readonly string[];
      /** What it takes the place of and what an undo puts back; missing where that is nothing. */
      readonly replaced?: { readonly id: string; readonly parts: readonly string[] };
      /** The id of the note that is replaced, "" for none: another one means that somebody has noted something meanwhile. Left out where that does not matter. */
      readonly over?: string;
    };
