import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";
import { matchTwice } from "./matchTwice";

/** The same activity under two goals must say the same; twice under one goal it counts twice. */
export const checkActivityDuplicate: Check = ({ activities }) => {
  if (activities === null) return [];
  return matchTwice(activities.entries)
    .filter(({ first, second, isSameGoal }) => isSameGoal || first.status?.code !== second.status?.code)
    .map(({ first, second, isSameGoal }) =>
      applyRule(describeEntryPlace(activities, second.index, isSameGoal ? "activity" : "status", second.text), {
        rule: "activity/duplicate",
        firstCell:
          describeEntryPlace(activities, first.index, isSameGoal ? "activity" : "status", first.text).cell ?? "",
        isSameGoal,
        word: second.status?.word ?? "",
        firstWord: first.status?.word ?? "",
      }),
    );
};
