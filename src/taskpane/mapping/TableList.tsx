import { Button } from "../Button";
import type { TableChoice } from "../../commands/tableChoice";
import { formatCount } from "../../texts/formatCount";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { TextButton } from "../TextButton";
import { useScreenTexts } from "../screenTexts";
import { RangeOffer } from "./RangeOffer";
import "../page.css";
import "./MappingTab.css";

type Props = ScreenProps & { readonly choices: readonly TableChoice[] };

/** Every table of the workbook, what it is taken for, and the way to say that it is something else. */
export const TableList = ({ state, actions, choices }: Props) => {
  const { mapping, names, counts, language, budget } = useScreenTexts();
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="mapping"
      footer={<Button onClick={() => actions.go({ tab: "budget" })}>{mapping.toBudget}</Button>}
    >
      <section className="mapping-tab-section">
        <h2 className="page-subtitle">{mapping.title}</h2>
        <p className="mapping-tab-advice">{choices.length === 0 ? mapping.noTables : mapping.advice}</p>
        <ul className="mapping-tab-list">
          {choices.map(({ name, sheet, rowCount, kind, isKept }) => (
            <li key={name}>
              <TextButton
                label={mapping.chooseSpoken(name)}
                onClick={() => actions.go({ tab: "mapping", table: name })}
              >
                {name}
              </TextButton>
              <div className="mapping-tab-words">
                {[
                  budget.sheet(sheet),
                  formatCount(rowCount, counts.rows, language),
                  kind === null ? mapping.none : names.tables[kind].name,
                  ...(isKept ? [mapping.kept] : []),
                ].join(" · ")}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <RangeOffer state={state} actions={actions} />
    </PaneBody>
  );
};
