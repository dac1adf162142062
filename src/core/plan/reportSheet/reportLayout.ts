import type { SheetStyle } from "../sheetContent";
import type { TextSize } from "./readTextHeight";

/** How the report is laid out: equal columns across a page, texts over all of them. Widths and heights in points. */
export type ReportLayout = { readonly columnCount: number; readonly columnWidth: number };

/** Between the margins of an A4 page, upright. */
export const pageWidth = 486;
/** A little less than there is room for, since printers differ. */
export const pageHeight = 690;

const fewestColumns = 8;

/** Enough columns for a table of so many figures beside its labels. */
export const readLayout = (figureCount: number): ReportLayout => {
  const columnCount = Math.max(fewestColumns, figureCount + 2);
  return { columnCount, columnWidth: Math.floor(pageWidth / columnCount) };
};

/** What the rows must have room for: not less than what the styles print. */
export const textSizes = {
  title: { font: 20, line: 28, isBold: true },
  subtitle: { font: 12, line: 17, isBold: false },
  heading: { font: 16, line: 24, isBold: true },
  subheading: { font: 13, line: 20, isBold: true },
  smallHeading: { font: 11, line: 17, isBold: true },
  body: { font: 11, line: 15.5, isBold: false },
  note: { font: 10, line: 14, isBold: false },
  warning: { font: 11, line: 15.5, isBold: true },
  tableHeader: { font: 10, line: 14.5, isBold: true },
  tableHeaderNumber: { font: 10, line: 14.5, isBold: true },
  tableText: { font: 10, line: 14.5, isBold: false },
  sumText: { font: 10, line: 14.5, isBold: true },
} as const satisfies Partial<Record<SheetStyle, TextSize>>;

export type TextStyle = keyof typeof textSizes;
