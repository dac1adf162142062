import type { Goal } from "../../core/report/goalReport";

/** How a new row of the table is to name its goal: by words where the table's other rows do so, else by the goal's Nr. */
export const readGoalName = (goal: Goal, entries: readonly { readonly goalName: string }[]): string => {
  const hasWords = entries.some(({ goalName }) => /\s/.test(goalName.trim()));
  return goal.number === null || hasWords ? goal.title : goal.number;
};
