import { Button } from "../Button";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import { HelpLinks } from "./HelpLinks";
import { TextButton } from "../TextButton";
import { useScreenTexts } from "../screenTexts";
import type { PaneActions } from "../usePane";
import "../page.css";
import "./StartOffer.css";

type Props = {
  readonly check: WorkbookCheck;
  readonly isLocked: boolean;
  readonly actions: Pick<PaneActions, "go" | "preview">;
};

/** No budget table is known: what was looked for, the tables that are there, and the ways on. */
export const StartOffer = ({ check, isLocked, actions }: Props) => {
  const { budget, start, mapping } = useScreenTexts();
  const { snapshot, report } = check;
  const hasTables = snapshot.tables.length > 0;
  const isNew = report.facts.source === null;
  return (
    <section className="start-offer-section">
      <h2 className="page-subtitle">{start.noTables}</h2>
      <p className="start-offer-advice">{start.noTablesAdvice}</p>
      {hasTables && (
        <>
          <h3 className="page-subtitle">{start.tablesHere}</h3>
          <ul className="start-offer-list">
            {snapshot.tables.map(({ id, name, sheet }) => (
              <li key={id}>
                <TextButton
                  label={mapping.chooseSpoken(name)}
                  onClick={() => actions.go({ tab: "mapping", table: name })}
                >
                  {name}
                </TextButton>{" "}
                <span className="start-offer-place">{budget.sheet(sheet)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button disabledFocusable={isLocked} onClick={() => actions.go({ tab: "mapping", table: null })}>
        {hasTables ? mapping.choose : mapping.makeTable}
      </Button>
      <h3 className="page-subtitle">{start.fromNothing}</h3>
      <p className="start-offer-advice">{start.fromNothingAdvice}</p>
      <div className="start-offer-ways">
        <Button
          appearance={hasTables ? "secondary" : "primary"}
          disabledFocusable={isLocked}
          onClick={() => actions.go({ tab: "start" })}
        >
          {isNew ? start.create : start.createTables}
        </Button>
        {isNew && (
          <Button disabledFocusable={isLocked} onClick={() => actions.preview({ kind: "example" })}>
            {start.example}
          </Button>
        )}
      </div>
      <HelpLinks />
    </section>
  );
};
