import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";
import { isOpenAssignment } from "./isOpenAssignment";
import { matchDeadline } from "./text/matchDeadline";
import { readTextSentences } from "./text/sentences";

/** Open assignments that are to be done by a time that is past or near: "Genomförs under 2019" in August. */
export const checkAssignmentDeadline: Check = ({ assignments, facts }) =>
  (assignments?.entries ?? []).filter(isOpenAssignment).flatMap(({ index, text, comment }) => {
    const { period } = facts;
    if (assignments === null || period === null) return [];
    const dues = (["assignment", "comment"] as const).flatMap((key) =>
      readTextSentences(key === "assignment" ? text : comment).flatMap((quote) => {
        const due = matchDeadline(quote, period);
        return due === null ? [] : [{ key, quote, due }];
      }),
    );
    return dues
      .slice(0, 1)
      .map(({ key, quote, due }) =>
        applyRule(describeEntryPlace(assignments, index, key, text), { rule: "assignment/deadline", ...due, quote }),
      );
  });
