import { isMixed } from "../check/arithmetic/matchMixedRows";
import { matchPrintedConvention } from "../report/matchPrintedConvention";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import { matchSumRowLabels } from "../plan/matchSumRowLabels";
import { type DeviationTerms, matchDeviationTerms } from "./matchDeviationTerms";
import { matchIncomeWords } from "./matchIncomeWords";
import type { FormulaNames } from "./printFormula";
import { readFormulaNames } from "./readFormulaNames";
import type { SumRowLabels } from "./sumRowLabels";

/** What formulas outside a budget table need to know of it to count its rows as the table's own sums do. */
export type BudgetFormulas = {
  readonly names: FormulaNames;
  readonly columns: ReadonlySet<ColumnKey>;
  /** Null where no row of the body is itself a sum. */
  readonly sumRows: SumRowLabels | null;
  /** Null where nobody has said how the table counts deviations and its own do not show it: then it has none. */
  readonly convention: SignConvention | null;
  /** What the full-year deviation is made of; null where there is none. */
  readonly terms: DeviationTerms | null;
  /** What makes a row income, whose deviation counts the other way around. */
  readonly incomeWords: readonly string[];
  /** Costs and income carry plus alike: only their deviations have a sum. */
  readonly isMixed: boolean;
};

/** Null where no column tells the rows that are sums from the others: no formula can count such a table. */
export const readBudgetFormulas = (table: BudgetTable): BudgetFormulas | null => {
  const sumRows = matchSumRowLabels(table);
  if (sumRows === "unclear") return null;
  const convention = matchPrintedConvention(table);
  const columns = new Set(table.columns.keys());
  const terms = convention === null ? null : matchDeviationTerms("deviation", convention, columns);
  return {
    names: readFormulaNames(table),
    columns,
    sumRows,
    convention,
    terms: terms === null || terms.kind === "lacks" ? null : terms,
    incomeWords: convention === null ? [] : matchIncomeWords(table, convention),
    isMixed: isMixed(table, convention),
  };
};

/** The columns that a row needs figures in for its deviation; without deviations its budget and forecast, where there are such. */
export const readNeededColumns = ({
  terms,
  columns,
}: Pick<BudgetFormulas, "terms"> & { readonly columns: Pick<ReadonlySet<ColumnKey>, "has"> }): readonly ColumnKey[] => {
  if (terms === null) return (["budget", "forecast"] as const).filter((key) => columns.has(key));
  return terms.kind === "result" ? terms.parts : [terms.plan, terms.outcome];
};

/**
 * What a row's forecast is missing against: a row with `plan` and without `outcome` lacks it. Null where that cannot be
 * said: in the result model, and in tables without forecasts.
 */
export const readForecastPair = ({
  terms,
  columns,
}: BudgetFormulas): { readonly plan: ColumnKey; readonly outcome: ColumnKey } | null => {
  if (terms !== null) return terms.kind === "result" ? null : terms;
  return columns.has("budget") && columns.has("forecast") ? { plan: "budget", outcome: "forecast" } : null;
};
