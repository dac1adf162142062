import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetTableSummary, ColumnSummary } from "../commands/budgetCheck";
import { formatAmount } from "../texts/formatAmount";
import { formatDeviation } from "../texts/formatDeviation";
import { useTexts } from "./textsContext";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  totals: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "20px",
    rowGap: "8px",
    margin: "8px 0 0",
  },
  column: { minWidth: "48px" },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, fontVariantNumeric: "tabular-nums" },
  sum: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  partial: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The table's sums as its sheet shows them, or will: what is blank stays blank, and a sum of some rows says of how many. */
export const BudgetTotals = ({ table }: { readonly table: BudgetTableSummary }) => {
  const styles = useStyles();
  const { names } = useTexts();
  return (
    <dl className={styles.totals}>
      {(["budget", "actual", "forecast", "deviation"] as const).map((role) => {
        const summary = table[role];
        return (
          summary !== null && (
            <div key={role} className={styles.column}>
              <dt className={styles.name}>{capitalize(names.columns[role])}</dt>
              <Sum summary={summary} decimals={table.decimals} deviationOf={role === "deviation" ? table.key : null} />
            </div>
          )
        );
      })}
    </dl>
  );
};

type SumProps = {
  readonly summary: ColumnSummary;
  readonly decimals: number;
  readonly deviationOf: BudgetTableSummary["key"] | null;
};

const Sum = ({ summary, decimals, deviationOf }: SumProps) => {
  const texts = useTexts();
  const page = usePageStyles();
  const styles = useStyles();
  const { budget, language } = texts;
  if (summary.sum === null) {
    return (
      <dd className={styles.value}>
        <span className={styles.sum} aria-hidden>
          {budget.blank}
        </span>
        <span className={page.spoken}>{budget.blankSpoken}</span>
      </dd>
    );
  }
  const isPartial = summary.rowCount < summary.ofCount;
  return (
    <dd className={styles.value}>
      <span className={styles.sum}>
        {deviationOf === null
          ? formatAmount(summary.sum, language, decimals)
          : formatDeviation(summary.sum, language, decimals)}
      </span>
      {deviationOf !== null && <span className={page.spoken}> {texts.deviation(deviationOf, summary.sum)}</span>}
      {isPartial && (
        <>
          <span className={styles.partial} aria-hidden>
            ({budget.partial(summary.rowCount, summary.ofCount)})
          </span>
          <span className={page.spoken}> {budget.partialSpoken(summary.rowCount, summary.ofCount)}</span>
        </>
      )}
    </dd>
  );
};

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
