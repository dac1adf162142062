import type { CellContent } from "../workbook";
import type { SheetCell, SheetRow, SheetStyle } from "./sheetContent";

/** A text, or a blank cell where there is none. */
export const printTextCell = (style: SheetStyle, text: string): SheetCell =>
  text === "" ? { style, kind: "blank" } : { style, kind: "text", text };

/** `expression` without its "=". */
export const printFormulaCell = (style: SheetStyle, expression: string, value: CellContent | null): SheetCell => ({
  style,
  kind: "formula",
  formula: `=${expression}`,
  value,
});

/** A row whose height follows its text. */
export const printRow = (...cells: readonly SheetCell[]): SheetRow => ({ cells, height: null });

/** An empty row that parts what stands above from what stands below. Height in points. */
export const printGap = (columnCount: number, height: number): SheetRow => ({
  cells: Array.from({ length: columnCount }, (): SheetCell => ({ style: "plain", kind: "blank" })),
  height,
});
