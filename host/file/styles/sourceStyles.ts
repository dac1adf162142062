import type { CellFormat } from "../../model/cellFormat";
import type { SourcePart } from "../source/sourcePart";
import type { Palette } from "./colours";

/** The styles of a file. */
export type SourceStyles = {
  readonly part: SourcePart;
  readonly palette: Palette;
  /** By the number that cells give; never empty. The first is the format of cells that give none. */
  readonly formats: readonly CellFormat[];
  /** Whether text in cells of each format shows a leading apostrophe in the formula bar. */
  readonly hasApostrophe: readonly boolean[];
  /** The workbook's own number formats, by their number. */
  readonly numberFormats: ReadonlyMap<number, string>;
};
