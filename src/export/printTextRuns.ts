import { TextRun } from "docx";
import { printVisibleText } from "./printVisibleText";

/** A text as runs: line breaks stay line breaks, and nothing in it is markup. `isStrong` is Word's style Strong, no format. */
export const printTextRuns = (text: string, isStrong = false): readonly TextRun[] =>
  printVisibleText(text)
    .split("\n")
    .map(
      (line, place) =>
        new TextRun({ text: line, ...(isStrong ? { style: "Strong" } : {}), ...(place > 0 ? { break: 1 } : {}) }),
    );
