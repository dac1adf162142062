import { makeStyles, tokens } from "@fluentui/react-components";
import type { DeviationChoices, TableProposal } from "../core/plan/deviationProposal";
import type { SignConvention } from "../core/vocabulary/signConvention";
import { useTexts } from "./textsContext";

type Props = {
  readonly table: TableProposal;
  readonly choices: DeviationChoices;
  readonly isLocked: boolean;
  readonly onChoose: (choices: DeviationChoices) => void;
};

const useStyles = makeStyles({
  box: { marginTop: "8px" },
  chosen: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  change: { color: tokens.colorBrandForegroundLink, whiteSpace: "nowrap" },
  options: { margin: "8px 0 0", padding: 0, border: "none" },
  question: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  option: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "4px 0",
    alignItems: "start",
  },
  radio: { margin: "2px 0 0", width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
  unanswered: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/**
 * How does the table count deviations? With a proposal it stands as one line that can be opened and changed; without,
 * the question is open and nothing is planned for the table until it is answered.
 */
export const ConventionQuestion = ({ table, choices, isLocked, onChoose }: Props) => {
  const texts = useTexts();
  const styles = useStyles();
  const { convention: words } = texts.preview;
  const { used } = table.convention;
  const choose = (convention: SignConvention) =>
    onChoose({ ...choices, conventions: new Map(choices.conventions).set(table.tableId, convention) });
  // The record has exactly these keys; Object.keys only cannot say so.
  const conventions = Object.keys(texts.names.conventions) as SignConvention[];
  const options = (
    <fieldset className={styles.options} disabled={isLocked}>
      <legend className={styles.question}>{words.question(table.name)}</legend>
      {conventions.map((convention) => (
        <label key={convention} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
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
      <div className={styles.box}>
        {options}
        {used === null && <p className={styles.unanswered}>{words.unanswered}</p>}
      </div>
    );
  }
  return (
    <details className={styles.box}>
      <summary className={styles.chosen} tabIndex={0}>
        {used === null ? words.question(table.name) : texts.names.conventions[used]}{" "}
        <span className={styles.change}>{words.change}</span>
      </summary>
      {options}
    </details>
  );
};
