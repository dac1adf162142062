import { Button } from "../Button";
import { tableKeys } from "../../commands/tableChoice";
import type { AskedFacts } from "../../core/plan/planReportTables";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { useScreenTexts } from "../screenTexts";
import { NextSteps } from "./NextSteps";
import { StartFields, startFormId } from "./StartFields";
import "../page.css";
import "./StartTab.css";

/** A report from nothing: what is asked of it, then, once its tables are there, what to do next. */
export const StartTab = ({ state, actions }: ScreenProps) => {
  const { start, actions: words } = useScreenTexts();
  const { check, task } = state;
  const { facts, budgetTables } = check.report;
  const isLocked = state.kind === "writing";
  const isMade = facts.source !== null && new Set(budgetTables.map(({ key }) => key)).size === 2;
  if (isMade) {
    return (
      <PaneBody
        state={state}
        actions={actions}
        screen="started"
        footer={
          <Button appearance="primary" onClick={() => actions.go({ tab: "budget" })}>
            {start.toBudget}
          </Button>
        }
      >
        <NextSteps check={check} onShow={(place) => actions.show(place, check)} />
      </PaneBody>
    );
  }
  const preview = (asked: AskedFacts) => actions.preview({ kind: "tables", tableKeys, facts: asked });
  const isAsked = facts.source === null;
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="start"
      footer={
        <>
          {isAsked ? (
            <Button appearance="primary" type="submit" form={startFormId} disabledFocusable={isLocked}>
              {start.preview}
            </Button>
          ) : (
            <Button appearance="primary" disabledFocusable={isLocked} onClick={() => preview({})}>
              {start.preview}
            </Button>
          )}
          <Button onClick={() => actions.go({ tab: "budget" })}>{words.cancel}</Button>
        </>
      }
    >
      <section className="start-tab-section">
        <h2 className="page-subtitle">{start.title}</h2>
        <p className="start-tab-advice">{isAsked ? start.advice : start.adviceKnown}</p>
        {isAsked && <StartFields before={task?.kind === "tables" ? task.facts : {}} onAsk={preview} />}
      </section>
    </PaneBody>
  );
};
