import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import { conventionOrders, matchSurplusOrder } from "./matchSurplusOrder";
import { readFormatDecimals } from "./numberFormats";
import { readRowType } from "./parseRowKind";
import { readRoundingTolerance } from "./readRoundingTolerance";

type ConventionSource = Pick<BudgetTable, "columns" | "rows" | "source">;

/** How one convention gets a deviation out of a row's other figures; null where the row lacks one of them. */
type Relation = {
  readonly convention: SignConvention;
  readonly evaluate: (amounts: ReadonlyMap<ColumnKey, number>) => number | null;
};

const evaluatePair =
  (one: ColumnKey, other: ColumnKey, evaluate: (one: number, other: number) => number): Relation["evaluate"] =>
  (amounts) => {
    const first = amounts.get(one);
    const second = amounts.get(other);
    return first === undefined || second === undefined ? null : evaluate(first, second);
  };

const relations: readonly Relation[] = [
  {
    convention: "budget-minus-forecast",
    evaluate: evaluatePair("budget", "forecast", (budget, forecast) => budget - forecast),
  },
  {
    convention: "forecast-minus-budget",
    evaluate: evaluatePair("forecast", "budget", (forecast, budget) => forecast - budget),
  },
  {
    convention: "actual-minus-budget",
    evaluate: evaluatePair("actual", "budget", (actual, budget) => actual - budget),
  },
  { convention: "budget-plus-actual", evaluate: evaluatePair("budget", "actual", (budget, actual) => budget + actual) },
  {
    convention: "budget-plus-actual",
    // Beside a budget of nothing a forecast is both the sum and the difference.
    evaluate: (amounts) =>
      amounts.get("budget") === 0
        ? null
        : evaluatePair("budget", "forecast", (budget, forecast) => budget + forecast)(amounts),
  },
  {
    convention: "result",
    evaluate: (amounts) => {
      const grant = amounts.get("grant");
      const net = amounts.get("net") ?? evaluatePair("income", "cost", (income, cost) => income + cost)(amounts);
      return grant === undefined || net === null ? null : grant + net;
    },
  },
];

/**
 * The sign convention that the figures speak for, to be proposed and never assumed; null where they do not decide.
 *
 * Printed deviations decide first. Each convention is a relation (deviation = budget − forecast, …); a row speaks for
 * those that give its deviation within the rounding of printed figures: 0.5 × the last printed unit × 3, since three
 * rounded figures meet (design §7). A row whose budget equals its forecast fits two relations and cannot part them, so
 * the relation that fits most rows is proposed where it fits more than half of those that have its figures (a deviation
 * beside a blank forecast speaks for none) and no other fits as many.
 *
 * Where no row parts them, the signs do. Budget and forecast both plus: costs carry plus, so budget − forecast.
 * Both minus: costs carry minus, so forecast − budget (the outcome where there is no forecast). Budget plus and outcome
 * minus: a grant and what it paid for. Mixed signs can be either, and nothing is proposed.
 * Deviations that by the signs have plus for deficit speak for nothing: somebody must say that they are as they should be.
 * A table without a budget whose costs carry minus beside a grant can only count its result.
 * Rows that Radtyp calls revenue follow the opposite rule in the same table and are not asked.
 */
export const matchConvention = (table: ConventionSource): SignConvention | null => {
  const rows = table.rows.filter((row) => row.kind === "item" && !isIncome(table, row));
  const printed = rows.filter((row) => row.amounts.has("deviation"));
  const bySigns = matchSigns(rows, table);
  if (printed.length === 0) return bySigns;

  const { coarsest, finest } = readLastPrintedUnits(table, printed);
  const tolerance = readRoundingTolerance(coarsest, 2);
  const closeTolerance = readRoundingTolerance(finest, 2);
  const fits = relations
    .map(({ convention, evaluate }) => {
      const misses = printed.flatMap(({ amounts }) => {
        const expected = evaluate(amounts);
        return expected === null ? [] : [Math.abs(expected - (amounts.get("deviation") ?? 0))];
      });
      return {
        convention,
        count: misses.filter((miss) => miss <= tolerance).length,
        closeCount: misses.filter((miss) => miss <= closeTolerance).length,
        ofCount: misses.length,
      };
    })
    .filter(({ count, ofCount }) => count * 2 > ofCount);
  const most = Math.max(...fits.map(({ count }) => count));
  const equal = fits.filter(({ count }) => count === most);
  // A column of whole figures beside one with decimals need not be rounded: then the closest fit parts them.
  const closest = Math.max(...equal.map(({ closeCount }) => closeCount));
  const best = [
    ...new Set(equal.filter(({ closeCount }) => closeCount === closest).map(({ convention }) => convention)),
  ];
  const [only] = best;
  if (best.length === 1 && only !== undefined) return isAgainstSigns(table, only) ? null : only;
  return bySigns !== null && best.includes(bySigns) ? bySigns : null;
};

const isIncome = ({ columns, source }: ConventionSource, row: BudgetRow): boolean =>
  readRowType(source.body.values[row.index], columns) === "income";

const outcomes: ReadonlyMap<SignConvention, ColumnKey> = new Map([
  ["budget-minus-forecast", "forecast"],
  ["forecast-minus-budget", "forecast"],
  ["actual-minus-budget", "actual"],
]);

const isAgainstSigns = (table: ConventionSource, convention: SignConvention): boolean => {
  const outcome = outcomes.get(convention);
  const order = outcome === undefined ? null : matchSurplusOrder(table, "budget", outcome);
  return order !== null && order !== conventionOrders.get(convention);
};

const matchSigns = (rows: readonly BudgetRow[], { columns }: ConventionSource): SignConvention | null => {
  if (!columns.has("budget")) return matchResultSigns(rows);
  const compared = columns.has("forecast") ? "forecast" : "actual";
  const budget = readSign(rows, "budget");
  // Before the first forecast is filled in, the budget's sign is all there is.
  const outcome = readSign(rows, compared) ?? budget;
  if (budget === "plus" && outcome === "plus") return compared === "forecast" ? "budget-minus-forecast" : null;
  if (budget === "minus" && outcome === "minus") {
    return compared === "forecast" ? "forecast-minus-budget" : "actual-minus-budget";
  }
  return budget === "plus" && outcome === "minus" ? "budget-plus-actual" : null;
};

const matchResultSigns = (rows: readonly BudgetRow[]): SignConvention | null => {
  const hasGrant = rows.some(({ amounts }) => (amounts.get("grant") ?? 0) > 0);
  const spent = readSign(rows, "net") ?? readSign(rows, "cost");
  return hasGrant && spent === "minus" ? "result" : null;
};

/** The sign that all rows share; null where there is nothing but zeros and blanks. */
const readSign = (rows: readonly BudgetRow[], key: ColumnKey): "plus" | "minus" | "mixed" | null => {
  const hasPlus = rows.some(({ amounts }) => (amounts.get(key) ?? 0) > 0);
  const hasMinus = rows.some(({ amounts }) => (amounts.get(key) ?? 0) < 0);
  return hasPlus && hasMinus ? "mixed" : hasPlus ? "plus" : hasMinus ? "minus" : null;
};

const involved: readonly ColumnKey[] = ["deviation", "budget", "forecast", "actual"];
const mostDecimals = 6;

/** The last units that the columns involved print, 1 for whole figures, 0.1 where one decimal is shown: rounding shows in the coarsest. */
const readLastPrintedUnits = (
  { columns, source }: ConventionSource,
  rows: readonly BudgetRow[],
): { readonly coarsest: number; readonly finest: number } => {
  const decimals = involved.flatMap((key) => {
    const column = columns.get(key);
    if (column === undefined) return [];
    const formatted = readFormatDecimals(source.body.numberFormats[rows[0]?.index ?? 0]?.[column]);
    return [formatted ?? Math.max(0, ...readSample(rows).map(({ amounts }) => readDecimals(amounts.get(key) ?? 0)))];
  });
  return { coarsest: 10 ** -Math.min(mostDecimals, ...decimals), finest: 10 ** -Math.max(0, ...decimals) };
};

/** Decimals show in the first rows as well as in all. */
const readSample = (rows: readonly BudgetRow[]): readonly BudgetRow[] => rows.slice(0, 1000);

const readDecimals = (amount: number): number => {
  if (Number.isInteger(amount)) return 0;
  return (String(Number(amount.toFixed(mostDecimals))).split(".")[1] ?? "").length;
};
