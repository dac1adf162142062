import type { CellContent } from "../workbook";
import type { SheetCell, SheetRow, SheetStyle } from "./sheetContent";

/** Beside its contents: `span` merges a cell with those to its right, `decimals` are those of its number. */
export type CellLook = { readonly span?: number; readonly decimals?: number };

export const printTextCell = (style: SheetStyle, text: string, look: CellLook = {}): SheetCell => ({
  kind: "text",
  text,
  style,
  ...look,
});

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

/**
 * `expression` without "="; `value` is what it will show, null where that is left to Excel. An error, of a table that is
 * gone say, shows nothing.
 */
export const printFormulaCell = (
  style: SheetStyle,
  expression: string,
  look: CellLook = {},
  value: CellContent | null = null,
): SheetCell => ({ kind: "formula", formula: `=IFERROR(${expression},"")`, value, style, ...look });

export const printRow = (cells: readonly SheetCell[], height: number | null = null): SheetRow => ({ cells, height });
