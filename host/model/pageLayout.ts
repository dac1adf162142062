import type { Area } from "./area";

/** Paper by the names of `Excel.PaperType`, with the number that files have for it. Source: ECMA-376 part 1, 18.3.1.63. */
export const PAPER_NUMBERS = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
} as const;

export type PaperSize = keyof typeof PAPER_NUMBERS;

/** The texts of a header or a footer, with Excel's codes: "&P" is the page's number, "&N" how many there are, "&A" the sheet. */
export type MarginText = { readonly left: string; readonly center: string; readonly right: string };

export type PageZoom =
  /** Per cent. */
  | { readonly kind: "scale"; readonly percent: number }
  /** So many pages wide and tall; null: as many as it takes. */
  | { readonly kind: "fit"; readonly wide: number | null; readonly tall: number | null };

/** How a sheet is printed. Margins are points. */
export type PageLayout = {
  readonly orientation: "Portrait" | "Landscape";
  /** Null: the printer's own, or one that the host has no name for. */
  readonly paperSize: PaperSize | null;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  /** Null: numbered from where the sheet before it ends. */
  readonly firstPageNumber: number | null;
  readonly zoom: PageZoom;
  /** Of all pages; what a file says of first or even pages stays there. */
  readonly header: MarginText;
  readonly footer: MarginText;
};

const NO_TEXT: MarginText = { left: "", center: "", right: "" };

/** What Excel gives a new sheet ("Normal" margins: 1.8 cm at the sides, 1.9 cm above and below). */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: null,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  firstPageNumber: null,
  zoom: { kind: "scale", percent: 100 },
  header: NO_TEXT,
  footer: NO_TEXT,
};

/** Which cells are printed, and which rows and columns are repeated on every page. They follow their cells. */
export type PrintedCells = {
  /** Blank: everything that is used. */
  readonly areas: readonly Area[];
  /** Whole rows; null: none are repeated. */
  readonly titleRows: Area | null;
  /** Whole columns. */
  readonly titleColumns: Area | null;
};

export const ALL_CELLS_PRINTED: PrintedCells = { areas: [], titleRows: null, titleColumns: null };
