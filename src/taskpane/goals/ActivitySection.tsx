import type { Activity, ActivityGroup, Goal } from "../../core/report/goalReport";
import { GoalEntryList } from "./GoalEntryList";
import { readGroupWord } from "./readGroupWord";
import { EntryHints } from "../form/EntryHints";
import { SheetStatus, SheetText } from "../form/SheetField";
import { readStatusChoices } from "../form/statusChoices";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "../form/formTexts";

type Props = ScreenProps & { readonly goal: Goal; readonly index: number; readonly group: ActivityGroup | null };

/**
 * The activities of one group, each with where it stands. Null is those of no known group: there is such a list only where
 * somebody has written one, or the table has no groups at all.
 */
export const ActivitySection = ({ group, ...props }: Props) => {
  const { goals: words } = useFormTexts();
  const { check } = props.state;
  const table = check.report.activities;
  if (table === null) return null;
  const hasGroups = table.columns.has("group");
  const isListed = (entry: Activity): boolean => entry.group === group;
  const isShown =
    group === null
      ? !hasGroups || table.entries.some((entry) => entry.goal === props.index && isListed(entry))
      : hasGroups;
  if (!isShown) return null;
  const choices = readStatusChoices(group ?? "activity", check.report);
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
    <GoalEntryList
      {...props}
      title={group === null ? words.activities : words.groups[group]}
      table={table}
      tableKey="activities"
      isListed={isListed}
      fixed={group === null ? [] : [{ key: "group", text: readGroupWord(group, table) }]}
      addLabel={words.addActivity}
      renderEntry={describe}
      renderChange={change}
    />
  );
};
