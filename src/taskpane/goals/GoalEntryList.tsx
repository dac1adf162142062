import { type ReactNode, useId } from "react";
import type { NewEntry } from "../../commands/newEntry";
import type { Activity, Goal, Indicator, ReportTable } from "../../core/report/goalReport";
import { EntryList } from "../form/EntryList";
import type { ScreenProps } from "../screenProps";
import { readGoalName } from "./readGoalName";

type Props<Entry> = ScreenProps & {
  readonly goal: Goal;
  /** The goal's place among the goals' entries. */
  readonly index: number;
  readonly title: string;
  readonly table: ReportTable<Entry>;
  readonly tableKey: "activities" | "indicators";
  /** Which of the goal's entries are in the list; all of them where nothing is said. */
  readonly isListed?: (entry: Entry) => boolean;
  /** What a new entry gets beside its goal. */
  readonly fixed?: NewEntry;
  readonly addLabel: string;
  readonly renderEntry: (entry: Entry) => ReactNode;
  readonly renderChange: (entry: Entry) => ReactNode;
};

/** What belongs to one goal and is reported row by row; a new row names its goal as the others do. */
export const GoalEntryList = <Entry extends Activity | Indicator>({
  goal,
  index,
  table,
  tableKey,
  isListed = () => true,
  fixed = [],
  ...props
}: Props<Entry>) => (
  <EntryList
    {...props}
    titleId={useId()}
    level={3}
    table={table}
    tableKey={tableKey}
    pastedKind={tableKey}
    entries={table.entries.filter((entry) => entry.goal === index && isListed(entry))}
    fixed={[{ key: "goal", text: readGoalName(goal, table.entries) }, ...fixed]}
  />
);
