import { useState } from "react";
import { Button } from "../Button";
import {
  type ColumnChoice,
  readColumnsAs,
  readMapping,
  readRoles,
  type TableChoice,
  tableKeys,
} from "../../commands/tableChoice";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { useScreenTexts } from "../screenTexts";
import { ChoiceField } from "./ChoiceField";
import { ColumnRole } from "./ColumnRole";
import "../page.css";
import "./MappingTab.css";

type Props = ScreenProps & { readonly choice: TableChoice };

/** One table: its kind, and what each of its columns is. Begins with what was recognised; kept in the workbook. */
export const TableMappingForm = ({ state, actions, choice }: Props) => {
  const { mapping, names, actions: words, budget } = useScreenTexts();
  const [kind, setKind] = useState(choice.kind);
  const [columns, setColumns] = useState(choice.columns);
  const isLocked = state.kind === "writing";
  const roles = readRoles(kind);
  const missing = roles.filter(({ key, isRequired }) => isRequired && !columns.some(({ role }) => role === key));
  const twice = roles.filter(({ key }) => columns.filter(({ role }) => role === key).length > 1);
  const isChanged = kind !== choice.kind || JSON.stringify(columns) !== JSON.stringify(choice.columns);
  const choose = (header: string, role: ColumnChoice["role"]) =>
    setColumns(columns.map((column) => (column.header === header ? { ...column, role } : column)));
  const describe = (keys: typeof roles) => keys.map(({ key }) => names.columns[key]).join(", ");
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen={`mapping ${choice.name}`}
      footer={
        <>
          {isChanged || kind === null ? (
            <Button
              appearance="primary"
              disabledFocusable={isLocked || !isChanged || twice.length > 0}
              onClick={() => actions.putTableMapping(choice.name, readMapping(kind, columns))}
            >
              {isChanged ? mapping.keep : mapping.unchosen}
            </Button>
          ) : (
            <Button appearance="primary" disabledFocusable={isLocked} onClick={() => actions.go({ tab: "budget" })}>
              {mapping.toBudget}
            </Button>
          )}
          {choice.isKept && (
            <Button disabledFocusable={isLocked} onClick={() => actions.putTableMapping(choice.name, null)}>
              {mapping.forget}
            </Button>
          )}
          <Button appearance="subtle" onClick={() => actions.go({ tab: "mapping", table: null })}>
            {words.back}
          </Button>
        </>
      }
    >
      <section className="mapping-tab-section">
        <h2 className="page-subtitle">{choice.name}</h2>
        <p className="mapping-tab-words">
          {[budget.sheet(choice.sheet), ...(choice.isKept ? [mapping.kept] : [])].join(" · ")}
        </p>
        {choice.hasSplitHeaders && <p className="mapping-tab-warning">{mapping.splitHeaders}</p>}
        <ChoiceField
          label={mapping.kind}
          value={kind ?? "none"}
          isLocked={isLocked}
          options={[
            { value: "none" as const, label: mapping.none },
            ...tableKeys.map((key) => ({ value: key, label: names.tables[key].name })),
          ]}
          onChange={(chosen) => {
            const next = chosen === "none" ? null : chosen;
            setKind(next);
            setColumns(readColumnsAs(state.check, choice.name, next));
          }}
        />
        {kind !== null && (
          <>
            <h3 className="page-subtitle mapping-tab-heading">{mapping.columns}</h3>
            <ul className="mapping-tab-list">
              {columns.map((column) => (
                <ColumnRole
                  key={column.header}
                  column={column}
                  roles={roles}
                  isTwice={twice.some(({ key }) => key === column.role)}
                  isLocked={isLocked}
                  onChoose={(role) => choose(column.header, role)}
                />
              ))}
            </ul>
            <div aria-live="polite">
              {missing.length > 0 && <p className="mapping-tab-warning">{mapping.missing(describe(missing))}</p>}
              {twice.length > 0 && <p className="mapping-tab-warning">{mapping.twice(describe(twice))}</p>}
            </div>
          </>
        )}
      </section>
    </PaneBody>
  );
};
