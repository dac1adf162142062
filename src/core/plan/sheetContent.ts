import type { CellContent } from "../workbook";

/**
 * All that the add-in puts on one of its own sheets, from A1. The sheet is the add-in's as far as these rows and columns
 * reach; what the user writes beside or under them stays. Making it anew changes cells in place and never deletes a sheet.
 */
export type SheetContent = {
  readonly sheet: string;
  /** In points, as Excel's `columnWidth`. Their number is the number of columns that are ours. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** The letters of what has no size of its own; where it is missing they are the workbook's. Size in points. */
  readonly font?: SheetFont;
  readonly page: SheetPage;
  readonly charts: readonly SheetChart[];
};

export type SheetFont = { readonly name: string; readonly size: number };

export type SheetRow = {
  readonly cells: readonly SheetCell[];
  /** In points; null leaves it to Excel, which fits it to wrapped text unless the cells are merged. */
  readonly height: number | null;
  /** A page of the printed sheet begins here. */
  readonly startsPage?: boolean;
};

/**
 * A cell. `span` merges it with the cells to its right, which are then left out of the row; 1 where it is missing.
 * `decimals` of amounts, deviations and percentages; none where it is missing, one of percentages. Cells left out at a row's end are blank and plain.
 */
export type SheetCell = { readonly style: SheetStyle; readonly span?: number; readonly decimals?: number } & (
  | { readonly kind: "blank" }
  /** Stays text whatever it begins with. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** A truth value that somebody has typed; none of ours. */
  | { readonly kind: "truth"; readonly isTrue: boolean }
  /** With its "=", English, with commas, long structured references. `value` is what it will show as computed here, null where that is left to Excel. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: CellContent | null }
);

/** The looks that cells of ours have; `excel/sheetStyles` says what each is in fonts, fills and number formats. Percentages are shares: 0.085. */
export const sheetStyles = [
  "plain",
  "title",
  "subtitle",
  "heading",
  "subheading",
  "smallHeading",
  "body",
  "note",
  "warning",
  "tableHeader",
  "tableHeaderNumber",
  "tableText",
  "tableAmount",
  "tableDeviation",
  "tablePercent",
  "tableCount",
  "sumText",
  "sumAmount",
  "sumDeviation",
  "sumPercent",
  "sumCount",
  "picturePlace",
] as const;
export type SheetStyle = (typeof sheetStyles)[number];

export type SheetPage = {
  readonly orientation: "portrait" | "landscape";
  /** The rows that are repeated at the top of each printed page, from 0; null where none are. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** How many rows are printed, from the first; all of them where it is missing. */
  readonly printedRows?: number;
  /** Rows that stay in view while scrolling. */
  readonly frozenRows: number;
  /** Left in the header and in the footer; the page number stands to the right in the footer. */
  readonly header: string;
  readonly footer: string;
};

/** A native chart over cells of the same sheet. Places and areas count rows and columns from 0. */
export type SheetChart = {
  readonly name: string;
  readonly kind: "bar" | "stackedBar";
  readonly title: string;
  /** For screen readers. */
  readonly altText: string;
  /** Header row, category column and series, as one block. */
  readonly data: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  /** The cells that it covers. */
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
};
