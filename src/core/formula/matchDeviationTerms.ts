import type { ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";

export type DeviationKey = "deviation" | "periodDeviation" | "totalDeviation";

/** What a deviation is made of, in roles. In all of them plus is surplus and minus is deficit. */
export type DeviationTerms =
  /** `first` − `second`, or `first` + `second`. `plan` is the one that the other is held against. */
  | {
      readonly kind: "difference" | "addition";
      readonly first: ColumnKey;
      readonly second: ColumnKey;
      readonly plan: ColumnKey;
      readonly outcome: ColumnKey;
    }
  /** The parts added up: the result model, where the result is the deviation. */
  | { readonly kind: "result"; readonly parts: readonly ColumnKey[] };

/**
 * The terms of a deviation in a table with these columns, or the columns that it lacks.
 * - `deviation` is for the whole year: the budget against the forecast. Where outcomes are held against budgets and the
 *   table has no forecast (a year-end table), the outcome takes the forecast's place.
 * - `periodDeviation` holds the outcome against the budget of the same months.
 * - `totalDeviation` holds the forecast of a project's expenditure against what was decided, over all its years.
 * - `result` adds income, cost and grant with their own signs, or net and grant; nothing is guessed where they are not there.
 */
export const matchDeviationTerms = (
  key: DeviationKey,
  convention: SignConvention,
  columns: ReadonlySet<ColumnKey>,
): DeviationTerms | { readonly kind: "lacks"; readonly columns: readonly ColumnKey[] } => {
  if (convention === "result" && key === "deviation") return matchResultTerms(columns);
  const { plan, outcome } = matchPair(key, convention, columns);
  const lacking = [plan, outcome].filter((column) => !columns.has(column));
  if (lacking.length > 0) return { kind: "lacks", columns: lacking };
  switch (convention) {
    case "budget-minus-forecast":
      return { kind: "difference", first: plan, second: outcome, plan, outcome };
    case "forecast-minus-budget":
    case "actual-minus-budget":
    case "result":
      return { kind: "difference", first: outcome, second: plan, plan, outcome };
    case "budget-plus-actual":
      return { kind: "addition", first: plan, second: outcome, plan, outcome };
    default:
      return convention satisfies never;
  }
};

type Pair = { readonly plan: ColumnKey; readonly outcome: ColumnKey };

const matchPair = (key: DeviationKey, convention: SignConvention, columns: ReadonlySet<ColumnKey>): Pair => {
  switch (key) {
    case "deviation": {
      const isYearEnd =
        (convention === "actual-minus-budget" || convention === "budget-plus-actual") &&
        !columns.has("forecast") &&
        columns.has("actual");
      return { plan: "budget", outcome: isYearEnd ? "actual" : "forecast" };
    }
    case "periodDeviation":
      return { plan: "periodBudget", outcome: "actual" };
    case "totalDeviation":
      return { plan: "totalDecided", outcome: "totalForecast" };
    default:
      return key satisfies never;
  }
};

const matchResultTerms = (
  columns: ReadonlySet<ColumnKey>,
): DeviationTerms | { readonly kind: "lacks"; readonly columns: readonly ColumnKey[] } => {
  const gross: readonly ColumnKey[] = ["income", "cost", "grant"];
  const net: readonly ColumnKey[] = ["net", "grant"];
  const parts = [gross, net].find((candidate) => candidate.every((column) => columns.has(column)));
  if (parts !== undefined) return { kind: "result", parts };
  return { kind: "lacks", columns: gross.filter((column) => !columns.has(column)) };
};
