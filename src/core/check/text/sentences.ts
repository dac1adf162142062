import { describeEntryPlace } from "../../finding/describePlace";
import type { ReportTable } from "../../report/goalReport";
import type { InterimReport, ReportComment } from "../../report/interimReport";
import type { BudgetTableKey } from "../../vocabulary/keys";
import type { Place } from "../../finding/finding";

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
          if (entry.text === "") return [];
          const place = describeCommentPlace(comments, entry);
          return readTextSentences(entry.text).map((text) => ({ text, place }));
        });

/** A text's sentences without their full stops. */
export const readTextSentences = (text: string): readonly string[] =>
  text.split(ends).map((sentence) => sentence.trim().replace(/\.$/, ""));

/** Where a paragraph stands. Its row is named by its heading, if it has one. */
export const describeCommentPlace = (
  table: ReportTable<ReportComment>,
  { index, heading }: Pick<ReportComment, "index" | "heading">,
): Place => {
  const { row = "", ...place } = describeEntryPlace(table, index, "commentText", heading);
  return row === "" ? place : { ...place, row };
};
