import type { Field } from "../../commands/fieldEntry";
import type { EntryPlace, Goal, ReportTable } from "../../core/report/goalReport";
import type { InterimReport } from "../../core/report/interimReport";
import { readField } from "../form/readField";

/** The cells that name a goal by its words, and follow when it is renamed. */
export const readGoalNameFields = (goal: Goal, { activities, indicators }: InterimReport): readonly Field[] =>
  [activities, indicators].flatMap((table): readonly Field[] => {
    const named: ReportTable<EntryPlace & { readonly goalName: string }> | null = table;
    return (named?.entries ?? [])
      .filter(({ goalName, number }) => number !== null && goalName.trim() === goal.title.trim())
      .flatMap((entry) => (named === null ? [] : [readField(named, entry, "goal")]));
  });
