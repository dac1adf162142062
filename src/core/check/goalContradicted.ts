import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Check } from "./check";

/** A goal answered with yes, though an activity for it goes worse. Where a reason is given, it has been thought of. */
export const checkGoalContradicted: Check = ({ goals, activities }) =>
  (goals?.entries ?? []).flatMap(({ index, title, answer, reason }, place) => {
    if (goals === null || answer === null || answer.code !== "yes" || reason !== "") return [];
    const worse = (activities?.entries ?? []).filter(({ goal, status }) => goal === place && status?.code === "worse");
    if (worse.length === 0) return [];
    return applyRule(describeEntryPlace(goals, index, "answer", title), {
      rule: "goal/contradicted",
      answer: answer.word,
      activities: worse.map(({ text }) => text),
    });
  });
