import { useState } from "react";
import type { NewEntry } from "../../commands/newEntry";
import type { Explanation } from "../../commands/readExplanations";
import type { BudgetTable } from "../../core/report/interimReport";
import { formatDeviation } from "../../texts/formatDeviation";
import { formatPercent } from "../../texts/formatPercent";
import { FieldText } from "../form/FieldText";
import { useFormContext } from "../form/formContext";
import { useFormTexts } from "../form/formTexts";
import { NewEntryForm } from "../form/NewEntryForm";
import type { ScreenProps } from "../screenProps";
import { TextButton } from "../TextButton";
import { useTexts } from "../textsContext";
import { readSectionWord } from "./readSectionWord";
import "../page.css";
import "./ExplanationList.css";

type Props = ScreenProps & { readonly budget: BudgetTable; readonly explanations: readonly Explanation[] };

/** The large deviations of one table, each with the place for its explanation: the row's own comment, else a paragraph of Kommentarer. */
export const ExplanationList = ({ budget, explanations, ...props }: Props) => {
  const { comments: words } = useFormTexts();
  if (explanations.length === 0) return null;
  return (
    <section className="explanation-list-section" aria-label={words.deviationsOf(budget.source.name)}>
      <h3 className="page-subtitle">{words.deviations}</h3>
      <ul className="page-list">
        {explanations.map((explanation) => (
          <li key={explanation.row.index} className="explanation-list-item">
            <Amount {...props} budget={budget} explanation={explanation} />
            <Place {...props} budget={budget} explanation={explanation} />
          </li>
        ))}
      </ul>
    </section>
  );
};

type ItemProps = ScreenProps & { readonly budget: BudgetTable; readonly explanation: Explanation };

const Amount = ({ state, budget, explanation: { row, deviation, budgetShare } }: ItemProps) => {
  const texts = useTexts();
  const { language, names } = texts;
  const { tables, report } = state.check;
  const decimals = tables.find(({ tableId }) => tableId === budget.source.id)?.decimals ?? 0;
  const { unit } = report.facts;
  const amount = formatDeviation(deviation, language, decimals);
  return (
    <p className="explanation-list-row">
      <span className="explanation-list-name">{row.label}</span>
      <span className="explanation-list-amount">
        {unit === null ? amount : `${amount}\u00a0${names.units[unit]}`}
        {budgetShare !== null && ` (${formatPercent(budgetShare, language)})`}
        <span className="page-spoken"> {texts.deviation(budget.key, deviation)}</span>
      </span>
    </p>
  );
};

const Place = ({ state, actions, budget, explanation: { row, own, isExplained } }: ItemProps) => {
  const { comments: words } = useFormTexts();
  const { isReadOnly } = useFormContext();
  const [isWriting, setIsWriting] = useState(false);
  const table = state.check.report.comments;
  if (own !== null) {
    return own.field === null ? (
      <p className="explanation-list-note">{words.sameName}</p>
    ) : (
      <FieldText
        field={own.field}
        shown={own.text}
        label={words.explanation(row.label)}
        isReadOnly={isReadOnly || own.isFormula}
        hint={own.text === "" && isExplained ? words.explained : undefined}
      />
    );
  }
  if (isExplained) return <p className="explanation-list-note">{words.explained}</p>;
  if (table === null || isReadOnly || !table.columns.has("number")) {
    return <p className="explanation-list-note">{words.unexplained}</p>;
  }
  const add = async (entries: readonly NewEntry[]) => {
    if (await actions.add("comments", entries, state.check)) setIsWriting(false);
  };
  return isWriting ? (
    <NewEntryForm
      tableKey="comments"
      table={table}
      fixed={[
        { key: "section", text: readSectionWord(budget.key, table) },
        { key: "heading", text: row.label },
      ]}
      isLocked={state.kind === "writing"}
      onAdd={(entries) => void add(entries)}
      onClose={() => setIsWriting(false)}
    />
  ) : (
    <div>
      <TextButton label={words.explainSpoken(row.label)} onClick={() => setIsWriting(true)}>
        {words.explain}
      </TextButton>
    </div>
  );
};
