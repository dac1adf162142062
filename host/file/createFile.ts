import type { Calc } from "../calc/calc";
import { Workbook } from "../model/workbook";
import { EMPTY_PARTS } from "./book/emptyParts";
import { readBook } from "./book/readBook";
import type { OpenedFile } from "./openedFile";
import { createParts } from "./package/parts";
import { printPartText } from "./package/partText";

/** A file for a workbook that has none, such as one that was opened from the host's own JSON. */
export function createFile(workbook: Workbook): OpenedFile {
  const parts = createParts(new Map([...EMPTY_PARTS].map(([name, text]) => [name, printPartText(text)])));
  // A book without sheets, so nothing of it comes into the workbook.
  return { workbook, source: readBook(new Workbook(NO_CALC), parts) };
}

/** A blank workbook has nothing to calculate. */
const NO_CALC: Calc = { load: () => Promise.resolve([]), change: () => Promise.resolve([]), dispose: () => undefined };
