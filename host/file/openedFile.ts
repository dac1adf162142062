import type { Workbook } from "../model/workbook";
import type { SourceBook } from "./book/sourceBook";

/** A workbook that is open, and the file that it came from: what the model does not know of it stays there. */
export type OpenedFile = {
  readonly workbook: Workbook;
  readonly source: SourceBook;
};
