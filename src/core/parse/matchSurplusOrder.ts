import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { SignConvention } from "../vocabulary/signConvention";
import { matchIncomeLabel } from "./matchIncomeLabel";
import { parsePlainText } from "./parsePlainText";
import { readRowType } from "./parseRowKind";

/** Which of two figures is taken from the other in a deviation: what was planned, or what came of it. */
export type DeviationOrder = "plan-minus-outcome" | "outcome-minus-plan";

/** The order of the conventions that are a difference. */
export const conventionOrders: ReadonlyMap<SignConvention, DeviationOrder> = new Map([
  ["budget-minus-forecast", "plan-minus-outcome"],
  ["forecast-minus-budget", "outcome-minus-plan"],
  ["actual-minus-budget", "outcome-minus-plan"],
]);

type Source = Pick<BudgetTable, "columns" | "rows" | "source">;

/**
 * The order that gives plus for surplus, as the signs of the amounts say (domain: plus is surplus under every
 * convention). Costs with plus: plan less outcome. Costs with minus: outcome less plan, as for revenues and results with
 * plus. Null where signs are mixed, or where some rows sound like revenue and others do not: either may be right.
 */
export const matchSurplusOrder = (table: Source, plan: ColumnKey, outcome: ColumnKey): DeviationOrder | null => {
  const rows = table.rows.filter((row) => row.kind === "item" && !isTypedIncome(table, row));
  const amounts = rows.flatMap((row) =>
    [plan, outcome].flatMap((key) => {
      const amount = row.amounts.get(key) ?? 0;
      return amount === 0 ? [] : [amount];
    }),
  );
  const isPlus = amounts.every((amount) => amount > 0);
  const isMinus = amounts.every((amount) => amount < 0);
  if (amounts.length === 0 || (!isPlus && !isMinus)) return null;
  const kind = readKind(table, rows, [plan, outcome]);
  // Ledgers carry revenue with minus and costs with plus; of such a table the signs say nothing.
  if (kind === "either" || (kind === "income" && isMinus)) return null;
  return isMinus || kind === "income" ? "outcome-minus-plan" : "plan-minus-outcome";
};

const isTypedIncome = ({ columns, source }: Source, row: BudgetRow): boolean =>
  readRowType(source.body.values[row.index], columns) === "income";

/** What the table's, the columns' and the rows' names say that the amounts are. */
const readKind = (
  { columns, source }: Source,
  rows: readonly BudgetRow[],
  keys: readonly ColumnKey[],
): "cost" | "income" | "either" => {
  const names = [source.name, source.sheet, ...keys.map((key) => source.headers[columns.get(key) ?? -1] ?? "")];
  if (names.some((name) => matchIncomeLabel(name) || parsePlainText(name).includes("resultat"))) return "income";
  const incomeCount = rows.filter(({ label }) => matchIncomeLabel(label)).length;
  if (incomeCount === rows.length) return "income";
  return incomeCount * 2 >= rows.length ? "either" : "cost";
};
