import { CheckmarkCircle20Regular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { Suspense } from "react";
import type { WorkbookCheck, BudgetTableSummary } from "../commands/workbookCheck";
import { formatCount } from "../texts/formatCount";
import { BudgetTotals } from "./BudgetTotals";
import { useFindingActions } from "./findingActions";
import { FindingList } from "./FindingList";
import type { PanePlace } from "./panePlace";
import { TextButton } from "./TextButton";
import { useTexts } from "./textsContext";
import "./page.css";
import "./BudgetTableSection.css";

type Props = {
  readonly table: BudgetTableSummary;
  readonly check: WorkbookCheck;
  readonly onGo: (place: PanePlace) => void;
};

/** One budget table: where it is, what it adds up to, what should be looked at, and how its columns are read. */
export const BudgetTableSection = ({ table, check, onGo }: Props) => {
  const texts = useTexts();
  const { OverruledList } = useFindingActions();
  const { budget, counts, language, names } = texts;
  const unit = check.report.facts.unit;
  const findings = check.findings.filter((finding) => finding.table === table.name);
  const overruled = check.overruled.filter(({ finding }) => finding.table === table.name);
  const place = [table.name, budget.sheet(table.sheet), formatCount(table.rowCount, counts.rows, language)];
  if (unit !== null) place.push(names.units[unit]);
  return (
    <section className="budget-table-section-section" aria-labelledby={`table-${table.tableId}`}>
      <h2 id={`table-${table.tableId}`} className="page-subtitle">
        {names.tables[table.key].short}
      </h2>
      <details>
        {/* office.js steps with Tab to what has a tabindex and to form fields, not to a summary as such. */}
        <summary className="page-summary page-small" tabIndex={0} title={budget.columns}>
          {place.join(" · ")}
          <span className="page-spoken">. {budget.columns}</span>
        </summary>
        <dl className="budget-table-section-list">
          {table.columns.map((column) => [
            <dt key={`${column.key} role`}>{names.columns[column.key]}</dt>,
            <dd key={column.key}>{column.header}</dd>,
          ])}
        </dl>
        <TextButton
          label={texts.reading.changeSpoken(table.name)}
          onClick={() => onGo({ tab: "mapping", table: table.name })}
        >
          {texts.reading.change}
        </TextButton>
      </details>
      <BudgetTotals table={table} />
      {findings.length === 0 ? (
        <p className="budget-table-section-clear">
          <CheckmarkCircle20Regular className="budget-table-section-clear-icon" />
          {budget.nothingToMend}
        </p>
      ) : (
        <FindingList findings={findings} />
      )}
      {overruled.length > 0 && (
        <Suspense>
          <OverruledList overruled={overruled} />
        </Suspense>
      )}
    </section>
  );
};
