import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";
import { isMentioned } from "./text/isMentioned";

/** Activities that the commentary of their goal does not speak of. Asked only where the goal has a commentary. */
export const checkActivityUnmentioned: Check = ({ goals, activities }) =>
  (activities?.entries ?? []).flatMap(({ index, goal: place, text }) => {
    const goal = place === null ? undefined : goals?.entries[place];
    if (activities === null || goal === undefined || goal.commentary === "") return [];
    if (isMentioned(goal.commentary, text)) return [];
    return applyRule(describeEntryPlace(activities, index, "activity", text), {
      rule: "activity/unmentioned",
      goal: goal.title,
    });
  });
