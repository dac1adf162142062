import type { Workbook } from "../../model/workbook";
import type { SourceBook } from "../book/sourceBook";
import type { StyleWriter } from "../styles/createStyleWriter";
import type { StringWriter } from "./createStringWriter";
import type { PackageDraft } from "./packageDraft";

/** What the saving of one sheet needs of the whole file. */
export type SaveContext = {
  readonly workbook: Workbook;
  readonly source: SourceBook;
  readonly draft: PackageDraft;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  /** The mark of cells with formulas of today's Excel (`cm`). */
  readonly dynamicMark: () => number;
  /** A number that no table of the file has. */
  readonly nextTableNumber: () => number;
  /** What the sheets' saving found out. */
  readonly found: { hasOtherFormulas: boolean; hasOtherValues: boolean };
};
