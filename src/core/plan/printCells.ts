import type { CellContent } from "../workbook";
import type { SheetCell, SheetRow, SheetStyle } from "./sheetContent";

/** Beside its contents: `span` merges a cell with those to its right, `decimals` are those of its number. */
type CellLook = { readonly span?: number; readonly decimals?: number };

/** A text, or a blank cell where there is none. */
export const printTextCell = (style: SheetStyle, text: string, look: CellLook = {}): SheetCell =>
  text === "" ? printBlankCell(style, look) : { kind: "text", text, style, ...look };

export const printNumberCell = (style: SheetStyle, number: number, look: CellLook = {}): SheetCell => ({
  kind: "number",
  number,
  style,
  ...look,
});

export const printBlankCell = (style: SheetStyle, look: CellLook = {}): SheetCell => ({
  kind: "blank",
  style,
  ...look,
});

/** `expression` without its "="; `value` is what it will show, null where that is left to Excel. */
export const printFormulaCell = (
  style: SheetStyle,
  expression: string,
  value: CellContent | null = null,
  look: CellLook = {},
): SheetCell => ({ kind: "formula", formula: `=${expression}`, value, style, ...look });

/** The same of what may come to be an error, as where a table is taken away: it then shows nothing. */
export const printGuardedCell = (
  style: SheetStyle,
  expression: string,
  value: CellContent | null = null,
  look: CellLook = {},
): SheetCell => printFormulaCell(style, `IFERROR(${expression},"")`, value, look);

/** Height in points; null leaves it to Excel, as `SheetRow` says. */
export const printRow = (cells: readonly SheetCell[], height: number | null = null): SheetRow => ({ cells, height });

/** So many blank cells without a look of their own, at a row's end. */
export const printBlanks = (count: number): readonly SheetCell[] =>
  Array.from({ length: count }, () => printBlankCell("plain"));

/** An empty row that parts what stands above from what stands below. Height in points. */
export const printGap = (columnCount: number, height: number): SheetRow => printRow(printBlanks(columnCount), height);
