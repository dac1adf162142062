import { Button } from "../Button";
import type { DecisionState } from "../../commands/readDecisionState";
import { formatCount } from "../../texts/formatCount";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";
import "./decision.css";

type Props = {
  readonly decision: DecisionState;
  readonly isLocked: boolean;
  readonly onPropose: () => void;
};

/** Offers last time's forecasts where a table has blank cells for them; nothing where none can be filled. */
export const PreviousForecasts = ({ decision, isLocked, onPropose }: Props) => {
  const { decision: texts, language } = useScreenTexts();
  const words = texts.previous;
  const { previous, blankForecastCount } = decision;
  if (previous === null || blankForecastCount === 0) return null;
  return (
    <section className="report-tab-section decision-section">
      <h2 className="page-subtitle">{words.title}</h2>
      <p>
        {words.found(texts.followUp(previous.period, previous.followUp))}{" "}
        {formatCount(blankForecastCount, words.blank, language)}
      </p>
      <div className="decision-buttons">
        <Button disabledFocusable={isLocked} onClick={onPropose}>
          {words.propose}
        </Button>
      </div>
    </section>
  );
};
