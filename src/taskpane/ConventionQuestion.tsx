import type { DeviationChoices, TableProposal } from "../core/plan/deviationProposal";
import type { SignConvention } from "../core/vocabulary/signConvention";
import { useScreenTexts } from "./screenTexts";
import "./ConventionQuestion.css";

type Props = {
  readonly table: TableProposal;
  readonly choices: DeviationChoices;
  readonly isLocked: boolean;
  readonly onChoose: (choices: DeviationChoices) => void;
};

/**
 * How does the table count deviations? With a proposal it stands as one line that can be opened and changed; without,
 * the question is open and nothing is planned for the table until it is answered.
 */
export const ConventionQuestion = ({ table, choices, isLocked, onChoose }: Props) => {
  const texts = useScreenTexts();
  const { convention: words } = texts.preview;
  const { used } = table.convention;
  const choose = (convention: SignConvention) =>
    onChoose({ ...choices, conventions: new Map(choices.conventions).set(table.tableId, convention) });
  const options = (
    <fieldset className="convention-question-options" disabled={isLocked}>
      <legend className="convention-question-question">{words.question(table.name)}</legend>
      {table.convention.offered.map((convention) => (
        <label key={convention} className="convention-question-option">
          <input
            type="radio"
            className="convention-question-radio"
            name={`convention ${table.tableId}`}
            checked={used === convention}
            onChange={() => choose(convention)}
          />
          <span>{texts.names.conventions[convention]}</span>
        </label>
      ))}
    </fieldset>
  );
  if (table.convention.proposed === null) {
    return (
      <div className="convention-question-box">
        {options}
        {used === null && <p className="convention-question-unanswered">{words.unanswered}</p>}
      </div>
    );
  }
  return (
    <details className="convention-question-box">
      <summary className="convention-question-chosen" tabIndex={0}>
        {used === null ? words.question(table.name) : texts.names.conventions[used]}{" "}
        <span className="convention-question-change">{words.change}</span>
      </summary>
      {options}
    </details>
  );
};
