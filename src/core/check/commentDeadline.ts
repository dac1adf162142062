import { applyRule } from "../finding/applyRule";
import type { Check } from "./check";
import { matchDeadline } from "./text/matchDeadline";
import { readSentences } from "./text/sentences";

/** Something to be done by a time that is past or within four months when the report is written. */
export const checkCommentDeadline: Check = (report) => {
  const { period } = report.facts;
  if (period === null) return [];
  return readSentences(report, null).flatMap(({ text, place }) => {
    const due = matchDeadline(text, period);
    return due === null ? [] : [applyRule(place, { rule: "comment/deadline", ...due, quote: text })];
  });
};
