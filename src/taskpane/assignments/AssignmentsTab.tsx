import { useId } from "react";
import type { Assignment } from "../../core/report/goalReport";
import { DraftNotice } from "../form/DraftNotice";
import { EntryList } from "../form/EntryList";
import { FormFrame } from "../form/FormFrame";
import { FormNotice } from "../form/FormNotice";
import { NoTable } from "../form/NoTable";
import { matchUnit, UnitFilter, useChosenUnit } from "../form/UnitFilter";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "../form/formTexts";
import { AssignmentEntry, AssignmentFields } from "./AssignmentEntry";

/** What the council has asked for: this year's first, then earlier years', newest first. */
export const AssignmentsTab = (props: ScreenProps) => {
  const { state, actions, commands } = props;
  const id = useId();
  const { assignments: words } = useFormTexts();
  const { report } = state.check;
  const [unit, chooseUnit] = useChosenUnit(commands.memory);
  const table = report.assignments;
  if (table === null) {
    return (
      <NoTable
        {...props}
        screen="assignments"
        title={words.none}
        advice={words.noneAdvice}
        tableKeys={["assignments", "statusWords"]}
      />
    );
  }
  const year = report.facts.period?.year ?? null;
  const shown = table.entries.filter((entry) => matchUnit(entry, unit));
  const isEarlier = (entry: Assignment): boolean => year !== null && entry.year !== null && entry.year < year;
  const earlier = shown.filter(isEarlier).sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
  const lists = [
    { title: words.current(year), entries: shown.filter((entry) => !isEarlier(entry)) },
    ...(earlier.length > 0 ? [{ title: words.earlier(year), entries: earlier }] : []),
  ];
  return (
    <PaneBody state={state} actions={actions} screen="assignments">
      <FormFrame {...props}>
        <DraftNotice {...props} />
        <UnitFilter report={report} unit={unit} onChoose={chooseUnit} />
        <FormNotice {...props} tableKey="assignments" />
        {lists.map(({ title, entries }, index) => (
          <EntryList
            key={title}
            {...props}
            level={2}
            titleId={`${id}-${String(index)}`}
            title={title}
            table={table}
            tableKey="assignments"
            entries={entries}
            fixed={[]}
            pastedKind="assignments"
            addLabel={words.add}
            renderEntry={(entry) => <AssignmentEntry check={state.check} table={table} entry={entry} />}
            renderChange={(entry) => <AssignmentFields table={table} entry={entry} />}
          />
        ))}
      </FormFrame>
    </PaneBody>
  );
};
