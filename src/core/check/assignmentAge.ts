import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";
import { isOpenAssignment } from "./isOpenAssignment";

/** Years after which an open assignment should be closed, or proposed to be. */
const leastYears = 3;

/** Open assignments from long ago with nothing proposed to the committee: only the council closes them, and only when asked. */
export const checkAssignmentAge: Check = ({ assignments, facts }) =>
  (assignments?.entries ?? []).filter(isOpenAssignment).flatMap(({ index, text, year, proposal }) => {
    if (assignments === null || facts.period === null || year === null || proposal !== "") return [];
    const years = facts.period.year - year;
    if (years < leastYears) return [];
    return applyRule(describeEntryPlace(assignments, index, "status", text), { rule: "assignment/age", year, years });
  });
