import type { SheetStyle } from "../sheetContent";
import { readTextWidth, type TextSize } from "./readTextHeight";

/** How the report is laid out: equal columns across a page, texts over all of them. Widths and heights in points. */
export type ReportLayout = { readonly columnCount: number; readonly columnWidth: number };

/** Less than there is between the margins of an A4 page, upright, since column widths come out a little differently in each printer. */
export const pageWidth = 464;
export const pageHeight = 690;

const mostColumns = 8;
const labelColumns = 2;

/**
 * As many columns as leave room for the widest figure, and at least enough for a table of so many figures beside its
 * labels. `figureLength` in signs.
 */
export const readLayout = (figureCount: number, figureLength: number): ReportLayout => {
  const needed = readTextWidth("0".repeat(figureLength), textSizes.sumText);
  const columnCount = Math.max(figureCount + labelColumns, Math.min(mostColumns, Math.floor(pageWidth / needed)));
  return { columnCount, columnWidth: Math.floor(pageWidth / columnCount) };
};

/** Rows of merged cells have heights that are computed from the widths of letters, so the report says which letters: ones that every computer has. */
export const reportFont = { name: "Arial", size: 10 };

/** What `excel/sheetStyles` prints. */
export const textSizes = {
  title: { font: 18, line: 23.5, isBold: true },
  subtitle: { font: 12, line: 15.5, isBold: false },
  heading: { font: 14, line: 18.5, isBold: true },
  subheading: { font: 12, line: 15.5, isBold: true },
  smallHeading: { font: 10, line: 13, isBold: true },
  body: { font: 10, line: 13, isBold: false },
  note: { font: 9, line: 12, isBold: false },
  warning: { font: 10, line: 13, isBold: true },
  tableHeader: { font: 10, line: 13, isBold: true },
  tableHeaderNumber: { font: 10, line: 13, isBold: true },
  tableText: { font: 10, line: 13, isBold: false },
  sumText: { font: 10, line: 13, isBold: true },
} as const satisfies Partial<Record<SheetStyle, TextSize>>;

export type TextStyle = keyof typeof textSizes;
