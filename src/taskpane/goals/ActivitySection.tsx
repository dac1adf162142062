import { useId } from "react";
import type { Activity, ActivityGroup, Goal } from "../../core/report/goalReport";
import { readGoalName } from "./readGoalName";
import { readGroupWord } from "./readGroupWord";
import { EntryHints } from "../form/EntryHints";
import { EntryList } from "../form/EntryList";
import { SheetStatus, SheetText } from "../form/SheetField";
import { readStatusChoices } from "../form/statusChoices";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "../form/formTexts";

type Props = ScreenProps & { readonly goal: Goal; readonly index: number; readonly group: ActivityGroup };

/** The activities of one group, each with where it stands. */
export const ActivitySection = ({ group, goal, index, ...props }: Props) => {
  const id = useId();
  const { goals: words } = useFormTexts();
  const { check } = props.state;
  const table = check.report.activities;
  if (table === null) return null;
  const entries = table.entries.filter((entry) => entry.goal === index && entry.group === group);
  const choices = readStatusChoices(group, check.report);
  const describe = (entry: Activity) => (
    <>
      <SheetStatus table={table} entry={entry} column="status" label={entry.text} choices={choices} />
      <EntryHints check={check} table={table} entry={entry} />
    </>
  );
  const change = (entry: Activity) => (
    <>
      <SheetText table={table} entry={entry} column="activity" />
      <SheetText table={table} entry={entry} column="orgUnit" isOneLine />
    </>
  );
  return (
    <EntryList
      {...props}
      titleId={id}
      level={3}
      title={words.groups[group]}
      table={table}
      tableKey="activities"
      entries={entries}
      fixed={[
        { key: "goal", text: readGoalName(goal, table.entries) },
        { key: "group", text: readGroupWord(group, table) },
      ]}
      pastedKind="activities"
      addLabel={words.addActivity}
      renderEntry={describe}
      renderChange={change}
    />
  );
};
