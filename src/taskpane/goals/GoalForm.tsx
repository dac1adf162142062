import { Button } from "../Button";
import type { Goal } from "../../core/report/goalReport";
import { EntryHints } from "../form/EntryHints";
import { FormNotice } from "../form/FormNotice";
import { readEntryId } from "../form/readEntryId";
import { SheetStatus, SheetText } from "../form/SheetField";
import { readStatusChoices } from "../form/statusChoices";
import { FormFrame } from "../form/FormFrame";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { TextButton } from "../TextButton";
import { useFormTexts } from "../form/formTexts";
import { ActivitySection } from "./ActivitySection";
import { CommentaryTools } from "./CommentaryTools";
import { readGoalNameFields } from "./readGoalNameFields";
import { IndicatorSection } from "./IndicatorSection";
import "../page.css";
import "./GoalForm.css";

type Props = ScreenProps & {
  readonly goal: Goal;
  /** Among the goals' entries. */
  readonly index: number;
};

/** One goal, in the order of the report: how we contribute, what we do, how far we have come, whether we get there. */
export const GoalForm = (props: Props) => {
  const { state, actions, goal, index } = props;
  const { goals: words } = useFormTexts();
  const { report } = state.check;
  const table = report.goals;
  if (table === null) return null;
  const open = (place: number) => {
    const next = table.entries[place];
    if (next !== undefined) actions.go({ tab: "goals", goal: readEntryId(next) });
  };
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen={`goal ${readEntryId(goal)}`}
      footer={
        <div className="goal-form-ways">
          <Button disabledFocusable={index === 0} onClick={() => open(index - 1)}>
            {words.previous}
          </Button>
          {index + 1 < table.entries.length ? (
            <Button appearance="primary" onClick={() => open(index + 1)}>
              {words.next}
            </Button>
          ) : (
            <Button appearance="primary" onClick={() => actions.go({ tab: "goals", goal: null })}>
              {words.finish}
            </Button>
          )}
        </div>
      }
    >
      <FormFrame {...props}>
        <div className="goal-form-head">
          <TextButton label={words.all} onClick={() => actions.go({ tab: "goals", goal: null })}>
            {words.all}
          </TextButton>
          <h2 className="page-title">{words.title(index + 1, goal.title)}</h2>
        </div>
        <FormNotice {...props} tableKey="goals" />
        <SheetText
          table={table}
          entry={goal}
          column="contribution"
          label={words.contribution}
          hint={words.contributionHint}
        />
        <ActivitySection {...props} goal={goal} index={index} group="extra" />
        <ActivitySection {...props} goal={goal} index={index} group="continuing" />
        <ActivitySection {...props} goal={goal} index={index} group={null} />
        <SheetText
          table={table}
          entry={goal}
          column="commentary"
          label={words.commentary}
          hint={words.commentaryHint}
          tools={(control) => <CommentaryTools control={control} />}
        />
        <section className="goal-form-section">
          <SheetStatus
            table={table}
            entry={goal}
            column="answer"
            label={words.answer}
            isLabelShown
            choices={readStatusChoices("goal", report)}
          />
          <SheetText table={table} entry={goal} column="reason" label={words.reason} />
          <EntryHints check={state.check} table={table} entry={goal} />
        </section>
        <IndicatorSection {...props} goal={goal} index={index} />
        <details>
          <summary className="page-summary" tabIndex={0}>
            {words.wording}
          </summary>
          <SheetText table={table} entry={goal} column="goal" followers={readGoalNameFields(goal, report)} />
          <SheetText table={table} entry={goal} column="orgUnit" isOneLine />
        </details>
      </FormFrame>
    </PaneBody>
  );
};
