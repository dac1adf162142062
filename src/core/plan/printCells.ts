import type { SheetCell, SheetRow, SheetStyle } from "./sheetContent";

/** Cells of our own sheets, in few words. `span` merges a cell with those to its right. */
export const printTextCell = (style: SheetStyle, text: string, span = 1): SheetCell => ({
  kind: "text",
  text,
  style,
  ...printSpan(span),
});

export const printNumberCell = (style: SheetStyle, number: number, span = 1): SheetCell => ({
  kind: "number",
  number,
  style,
  ...printSpan(span),
});

export const printBlankCell = (style: SheetStyle, span = 1): SheetCell => ({
  kind: "blank",
  style,
  ...printSpan(span),
});

/** `expression` without "=". What it gives is left to Excel. An error, of a table that is gone say, shows nothing. */
export const printFormulaCell = (style: SheetStyle, expression: string, span = 1): SheetCell => ({
  kind: "formula",
  formula: `=IFERROR(${expression},"")`,
  value: null,
  style,
  ...printSpan(span),
});

export const printRow = (cells: readonly SheetCell[], height: number | null = null): SheetRow => ({ cells, height });

const printSpan = (span: number): { readonly span?: number } => (span === 1 ? {} : { span });
