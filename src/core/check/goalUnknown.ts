import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { Activity, Indicator, ReportTable } from "../report/goalReport";
import type { Check } from "./check";

/** Activities and indicators that name no goal, or one that is not among the goals: they would stand nowhere in the report. */
export const checkGoalUnknown: Check = ({ goals, activities, indicators }) =>
  goals === null || goals.entries.length === 0 ? [] : [...checkTable(activities), ...checkTable(indicators)];

const checkTable = (table: ReportTable<Activity> | ReportTable<Indicator> | null): readonly Finding[] => {
  if (table === null || !table.columns.has("goal")) return [];
  return table.entries
    .filter(({ goal }) => goal === null)
    .map(({ index, goalName, text }) =>
      applyRule(describeEntryPlace(table, index, "goal", text), { rule: "goal/unknown", goalName }),
    );
};
