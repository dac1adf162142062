import type { InterimReport, ReportComment, ReportComments } from "../../report/interimReport";
import type { BudgetTableKey } from "../../vocabulary/keys";
import type { Place } from "../../finding/finding";
import { printCellAddress } from "../../parse/printCellAddress";

export type Sentence = { readonly text: string; readonly place: Place };

/** A full stop ends a sentence where a capital follows: "ca. 300" and "bl.a. kansliet" go on. So does a year in brackets. */
const ends = /(?<=[.!?]|\((?:19|20)\d\d\))\s+(?=\p{Lu})|\n+/u;

/** What Kommentarer says, sentence by sentence; of one kind of table, or of all. */
export const readSentences = ({ comments }: InterimReport, key: BudgetTableKey | null): readonly Sentence[] =>
  comments === null
    ? []
    : comments.entries
        .filter(({ section }) => key === null || section === null || section === key)
        .flatMap((entry) => {
          const place = describeCommentPlace(comments, entry);
          return readTextSentences(entry.text).map((text) => ({ text, place }));
        });

/** A text's sentences without their full stops. */
export const readTextSentences = (text: string): readonly string[] =>
  text.split(ends).map((sentence) => sentence.trim().replace(/\.$/, ""));

const describeCommentPlace = ({ source, column }: ReportComments, { index, heading }: ReportComment): Place => ({
  table: source.name,
  sheet: source.sheet,
  cell: printCellAddress(source.row + 1 + index, source.column + column),
  column: source.headers[column] ?? "",
  ...(heading === "" ? {} : { row: heading }),
});
