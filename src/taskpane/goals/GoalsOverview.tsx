import { Button } from "../Button";
import { useState } from "react";
import { readGoalProgress, type GoalProgress } from "../../commands/readGoalProgress";
import { DecidedNotice } from "../form/DecidedNotice";
import { useDecidedGate } from "../form/useDecidedGate";
import { DraftNotice } from "../form/DraftNotice";
import { NewEntryForm } from "../form/NewEntryForm";
import { NoTable } from "../form/NoTable";
import { readEntryId } from "../form/readEntryId";
import { useReturnedFocus } from "../form/useReturnedFocus";
import { matchUnit, UnitFilter, useChosenUnit } from "../form/UnitFilter";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "../form/formTexts";
import { GoalRow } from "./GoalRow";
import { ReminderList } from "./ReminderList";
import "./GoalsOverview.css";

/** One row per goal, with what is missing in it in words; what is unanswered, unit by unit, to be sent as a reminder. */
export const GoalsOverview = (props: ScreenProps) => {
  const { state, actions, commands } = props;
  const { goals: words } = useFormTexts();
  const { report } = state.check;
  const [unit, chooseUnit] = useChosenUnit(commands.memory);
  const [isAdding, setIsAdding] = useState(false);
  const gate = useDecidedGate(props);
  const ways = useReturnedFocus(isAdding, 0);
  const table = report.goals;
  if (table === null) {
    return (
      <NoTable
        {...props}
        screen="goals"
        title={words.none}
        advice={words.noneAdvice}
        tableKeys={["statusWords", "goals", "activities", "indicators"]}
      />
    );
  }
  const isShown = ({ goal, activities, indicators }: GoalProgress): boolean =>
    [table.entries[goal], ...activities, ...indicators].some((entry) => entry !== undefined && matchUnit(entry, unit));
  return (
    <PaneBody state={state} actions={actions} screen="goals">
      <DecidedNotice gate={gate} />
      <DraftNotice {...props} />
      <UnitFilter report={report} unit={unit} onChoose={chooseUnit} />
      {table.entries.length === 0 && <p>{words.empty(table.source.sheet)}</p>}
      <ul className="goals-overview-list">
        {readGoalProgress(report)
          .filter(isShown)
          .map((progress) => {
            const goal = table.entries[progress.goal];
            return (
              goal !== undefined && (
                <GoalRow
                  key={readEntryId(goal)}
                  goal={goal}
                  progress={progress}
                  onOpen={() => actions.go({ tab: "goals", goal: readEntryId(goal) })}
                />
              )
            );
          })}
      </ul>
      {isAdding ? (
        <NewEntryForm
          tableKey="goals"
          table={table}
          fixed={[]}
          isLocked={state.kind === "writing"}
          onAdd={(entries) => {
            void actions.add("goals", entries, state.check).then((isDone) => {
              if (isDone) setIsAdding(false);
            });
          }}
          onClose={() => setIsAdding(false)}
        />
      ) : (
        table.columns.has("number") &&
        !state.host.isReadOnly &&
        !gate.isLocked && (
          <div ref={ways}>
            <Button onClick={() => setIsAdding(true)}>{words.add}</Button>
          </div>
        )
      )}
      <ReminderList check={state.check} commands={commands} />
    </PaneBody>
  );
};
