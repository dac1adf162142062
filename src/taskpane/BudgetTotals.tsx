import type { BudgetTableSummary, ColumnSummary } from "../commands/workbookCheck";
import { formatAmount } from "../texts/formatAmount";
import { formatDeviation } from "../texts/formatDeviation";
import { useTexts } from "./textsContext";
import "./page.css";
import "./BudgetTotals.css";

/** The table's sums as its sheet shows them, or will: what is blank stays blank, and a sum of some rows says of how many. */
export const BudgetTotals = ({ table }: { readonly table: BudgetTableSummary }) => {
  const { names } = useTexts();
  return (
    <dl className="budget-totals-totals">
      {(["budget", "actual", "forecast", "deviation"] as const).map((role) => {
        const summary = table[role];
        return (
          summary !== null && (
            <div key={role} className="budget-totals-column">
              <dt className="budget-totals-name">{capitalize(names.columns[role])}</dt>
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
  const { budget, language } = texts;
  if (summary.sum === null) {
    return (
      <dd className="budget-totals-value">
        <span className="budget-totals-sum" aria-hidden>
          {budget.blank}
        </span>
        <span className="page-spoken">{budget.blankSpoken}</span>
      </dd>
    );
  }
  const isPartial = summary.rowCount < summary.ofCount;
  return (
    <dd className="budget-totals-value">
      <span className="budget-totals-sum">
        {deviationOf === null
          ? formatAmount(summary.sum, language, decimals)
          : formatDeviation(summary.sum, language, decimals)}
      </span>
      {deviationOf !== null && <span className="page-spoken"> {texts.deviation(deviationOf, summary.sum)}</span>}
      {isPartial && (
        <>
          <span className="budget-totals-partial" aria-hidden>
            ({budget.partial(summary.rowCount, summary.ofCount)})
          </span>
          <span className="page-spoken"> {budget.partialSpoken(summary.rowCount, summary.ofCount)}</span>
        </>
      )}
    </dd>
  );
};

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
