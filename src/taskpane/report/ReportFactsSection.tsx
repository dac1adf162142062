import { useState } from "react";
import { isPeriod } from "../../core/form/startForm";
import type { AskedFacts } from "../../core/plan/planReportTables";
import type { AskedFact } from "../../core/plan/reportTableWords";
import { formatList } from "../../texts/formatList";
import { Button } from "../Button";
import { SelectField } from "../SelectField";
import { TextField } from "../TextField";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";
import "./decision.css";

type Props = {
  readonly missing: readonly AskedFact[];
  /** What was filled in before, when somebody comes back from the preview. */
  readonly before: AskedFacts;
  /** A write is under way. */
  readonly isLocked: boolean;
  /** Shows what would be written. */
  readonly onPropose: (facts: AskedFacts) => void;
};

const units = ["", "tkr", "mnkr", "kr"] as const;

/** What a workbook that was there before the add-in does not tell of the report: asked for where the report is made. */
export const ReportFactsSection = ({ missing, before, isLocked, onPropose }: Props) => {
  const { start, names, decision, report, language } = useScreenTexts();
  const [facts, setFacts] = useState(before);
  const [isWrong, setIsWrong] = useState(false);
  if (missing.length === 0) return null;
  const words = report.facts;
  const readName = (fact: AskedFact): string => (fact === "unit" ? words.unit : start[fact].toLowerCase());
  const change = (fact: AskedFact, value: string) => setFacts({ ...facts, [fact]: value });
  const propose = () => {
    const period = facts.period?.trim() ?? "";
    const isUnread = period !== "" && !isPeriod(period);
    setIsWrong(isUnread);
    if (!isUnread) onPropose(facts);
  };
  return (
    <section className="report-tab-section decision-section">
      <h2 className="page-subtitle">{words.title}</h2>
      <p>{words.missing(formatList(missing.map(readName), "and", language))}</p>
      <details open={Object.keys(before).length > 0}>
        <summary className="page-summary" tabIndex={0} aria-label={`${words.fillIn}: ${words.title}`}>
          {words.fillIn}
        </summary>
        <div className="decision-section">
          {missing.map((fact) =>
            fact === "unit" ? (
              <SelectField
                key={fact}
                label={start.unit}
                value={units.find((unit) => unit === facts.unit) ?? ""}
                options={units.map((value) => ({ value, label: value === "" ? words.unitUnsaid : names.units[value] }))}
                onChange={(value) => change(fact, value)}
              />
            ) : (
              <TextField
                key={fact}
                label={start[fact]}
                value={facts[fact] ?? ""}
                onChange={(value) => change(fact, value)}
                {...(fact === "period" && { hint: start.periodHint, error: isWrong ? start.periodMissing : null })}
              />
            ),
          )}
          <div className="decision-buttons">
            <Button
              disabledFocusable={isLocked || Object.values(facts).every((value) => value.trim() === "")}
              onClick={propose}
            >
              {decision.status.propose}
            </Button>
          </div>
        </div>
      </details>
    </section>
  );
};
