import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";

/** Assignments with a status and no word on it. Only where the table has a column for comments. */
export const checkAssignmentComment: Check = ({ assignments }) =>
  (assignments?.entries ?? []).flatMap(({ index, text, status, comment }) => {
    if (assignments === null || !assignments.columns.has("comment") || status === null || comment !== "") return [];
    const place = describeEntryPlace(assignments, index, "comment", text);
    return applyRule(place, { rule: "assignment/comment", status: status.word });
  });
