import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { GoalPart } from "../finding/goalDetails";
import type { Goal } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { Check } from "./check";

/**
 * What a goal still lacks of what the workbook has room for: how the department contributes, how far it has come, any
 * activity, and why the goal is not or only partly reached.
 */
export const checkGoalIncomplete: Check = ({ goals, activities }) =>
  (goals?.entries ?? []).flatMap((goal, place) => {
    if (goals === null) return [];
    const lacks = (key: ColumnKey, text: string): boolean => goals.columns.has(key) && text === "";
    const hasActivity = activities === null || activities.entries.some((activity) => activity.goal === place);
    const parts: readonly (readonly [GoalPart, boolean])[] = [
      ["contribution", lacks("contribution", goal.contribution)],
      ["activities", !hasActivity],
      ["commentary", lacks("commentary", goal.commentary)],
      ["reason", isReasonDue(goal) && lacks("reason", goal.reason)],
    ];
    const missing = parts.flatMap(([part, isMissing]) => (isMissing ? [part] : []));
    if (missing.length === 0) return [];
    const [first] = missing;
    const key = first === undefined || first === "activities" ? "goal" : first;
    return applyRule(describeEntryPlace(goals, goal.index, key, goal.title), { rule: "goal/incomplete", missing });
  });

/** Whether an answer is to be explained: a goal that is not or only partly reached. */
export const isReasonDue = ({ answer }: Goal): boolean => answer?.code === "partly" || answer?.code === "no";
