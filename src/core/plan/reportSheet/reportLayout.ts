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

/** What `excel/sheetStyles` prints, in the largest letters that a workbook is likely to have. */
export const textSizes = {
  title: { font: 18, line: 24, isBold: true },
  subtitle: { font: 12, line: 16.5, isBold: false },
  heading: { font: 14, line: 19.5, isBold: true },
  subheading: { font: 12, line: 16.5, isBold: true },
  smallHeading: { font: 11, line: 15.5, isBold: true },
  body: { font: 11, line: 15.5, isBold: false },
  note: { font: 9, line: 13, isBold: false },
  warning: { font: 11, line: 15.5, isBold: true },
  tableHeader: { font: 11, line: 15.5, isBold: true },
  tableHeaderNumber: { font: 11, line: 15.5, isBold: true },
  tableText: { font: 11, line: 15.5, isBold: false },
  sumText: { font: 11, line: 15.5, isBold: true },
} as const satisfies Partial<Record<SheetStyle, TextSize>>;

export type TextStyle = keyof typeof textSizes;
