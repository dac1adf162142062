import { readEntryId } from "../form/readEntryId";
import type { ScreenProps } from "../screenProps";
import { GoalForm } from "./GoalForm";
import { GoalsOverview } from "./GoalsOverview";

/** The tab Mål: all goals with what is missing in each, and one goal at a time. */
export const GoalsTab = (props: ScreenProps) => {
  const { place, check } = props.state;
  const entries = check.report.goals?.entries ?? [];
  const index = place.tab === "goals" ? entries.findIndex((entry) => readEntryId(entry) === place.goal) : -1;
  const goal = entries[index];
  if (goal === undefined) return <GoalsOverview {...props} />;
  // Another goal is another form: what is typed in one must not show up in the next.
  return <GoalForm key={readEntryId(goal)} {...props} goal={goal} index={index} />;
};
