import { Button } from "../Button";
import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import { useState } from "react";
import type { DecisionState } from "../../commands/readDecisionState";
import type { ReportState, ReportStatus } from "../../core/report/interimReport";
import { formatCount } from "../../texts/formatCount";
import { TextField } from "../TextField";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";
import "./decision.css";

type Props = {
  readonly decision: DecisionState;
  /** A write is under way. */
  readonly isLocked: boolean;
  /** Shows what would be written. */
  readonly onPropose: (status: ReportStatus) => void;
};

const states: readonly ReportState[] = ["draft", "submitted", "decided"];

/** How far the report has come, as Rapportuppgifter says, and a new status to be shown before it is written. */
export const ReportStatusSection = ({ decision, isLocked, onPropose }: Props) => {
  const { decision: texts, language } = useScreenTexts();
  const words = texts.status;
  const { status, isStored, changeCount } = decision;
  const [chosen, setChosen] = useState<ReportState>(status?.state ?? "draft");
  const [date, setDate] = useState(status?.date ?? "");
  const [paragraph, setParagraph] = useState(status?.paragraph ?? "");
  const isDecided = status?.state === "decided";
  return (
    <section className="report-tab-section decision-section">
      <h2 className="page-subtitle">{words.title}</h2>
      <p>
        {status === null ? words.unsaid : isDecided ? words.decided(printDecision(status)) : words.states[status.state]}
      </p>
      {isDecided && !isStored && <p>{words.notStored}</p>}
      {changeCount > 0 && (
        <p className="decision-changed">
          <Warning20Filled className="decision-changed-icon" />
          {formatCount(changeCount, words.changes, language)}
        </p>
      )}
      <fieldset className="decision-states">
        <legend className="page-spoken">{words.title}</legend>
        {states.map((state) => (
          <label key={state} className="decision-state">
            <input type="radio" name="report-state" checked={chosen === state} onChange={() => setChosen(state)} />
            <span>{words.states[state]}</span>
          </label>
        ))}
      </fieldset>
      {chosen === "decided" && (
        <>
          <div className="decision-fields">
            <TextField label={words.date} hint={words.dateExample} value={date} onChange={setDate} />
            <TextField
              label={words.paragraph}
              hint={words.paragraphExample}
              value={paragraph}
              onChange={setParagraph}
            />
          </div>
          <p className="decision-advice">{words.advice}</p>
        </>
      )}
      <div className="decision-buttons">
        <Button disabledFocusable={isLocked} onClick={() => onPropose({ state: chosen, date, paragraph })}>
          {words.propose}
        </Button>
      </div>
    </section>
  );
};

const printDecision = ({ date, paragraph }: ReportStatus): string =>
  [date, paragraph].filter((part) => part !== "").join(", ");
