import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import type { BudgetCheck, BudgetTableSummary } from "../commands/budgetCheck";
import { formatCount } from "../texts/formatCount";
import { BudgetTotals } from "./BudgetTotals";
import { FindingList } from "./FindingList";
import type { ShownPlace } from "./paneCommands";
import { useTexts } from "./textsContext";
import { usePageStyles } from "./usePageStyles";

type Props = {
  readonly table: BudgetTableSummary;
  readonly check: BudgetCheck;
  readonly onShow: (place: ShownPlace) => void;
};

const useStyles = makeStyles({
  section: {
    padding: "12px 0",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  place: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  clear: { display: "flex", gap: "8px", margin: "8px 0 0" },
  clearIcon: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    margin: "4px 0 8px",
    "& dd": { margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
});

/** One budget table: where it is, what it adds up to, what should be looked at, and how its columns are read. */
export const BudgetTableSection = ({ table, check, onShow }: Props) => {
  const texts = useTexts();
  const page = usePageStyles();
  const styles = useStyles();
  const { budget, counts, language, names } = texts;
  const unit = check.report.facts.unit;
  const findings = check.findings.filter((finding) => finding.table === table.name);
  const place = [table.name, budget.sheet(table.sheet), formatCount(table.rowCount, counts.rows, language)];
  if (unit !== null) place.push(names.units[unit]);
  return (
    <section className={styles.section} aria-labelledby={`table-${table.tableId}`}>
      <h2 id={`table-${table.tableId}`} className={page.subtitle}>
        {names.tables[table.key].short}
      </h2>
      <details>
        {/* office.js steps with Tab to what has a tabindex and to form fields, not to a summary as such. */}
        <summary className={styles.place} tabIndex={0} title={budget.columns}>
          {place.join(" · ")}
          <span className={page.spoken}>. {budget.columns}</span>
        </summary>
        <dl className={styles.list}>
          {table.columns.map((column) => [
            <dt key={`${column.key} role`}>{names.columns[column.key]}</dt>,
            <dd key={column.key}>{column.header}</dd>,
          ])}
        </dl>
      </details>
      <BudgetTotals table={table} />
      {findings.length === 0 ? (
        <p className={styles.clear}>
          <CheckmarkCircle20Regular className={styles.clearIcon} />
          {budget.nothingToMend}
        </p>
      ) : (
        <FindingList findings={findings} check={check} onShow={onShow} />
      )}
    </section>
  );
};
