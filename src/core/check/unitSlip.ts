import { applyRule } from "../finding/applyRule";
import { describeCellPlace, describeColumnPlace } from "../finding/describePlace";
import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { Finding } from "../finding/finding";
import type { ColumnKey } from "../vocabulary/keys";
import type { Check } from "./check";

/** A thousand is another unit. Ten is a shifted digit, but a project may well spend a tenth of its budget. */
const factors: Readonly<Record<BudgetTable["key"], readonly number[]>> = {
  operatingBudget: [10, 1000],
  investmentBudget: [1000],
};

/** How near to the factor, as a share of it. */
const nearness = 0.06;
/** Below this many units a factor of ten is no more than two small figures. */
const leastAmount = 20;

const compared: readonly ColumnKey[] = ["forecast", "actual"];

/**
 * Forecasts ten or a thousand times the budget, or a part of it: a digit too many, kronor among thousands. For the
 * outcome only a thousand counts, as it grows through the year. Where most rows say so it is the column, told once.
 */
export const checkUnitSlip: Check = (report) =>
  report.budgetTables.flatMap((table) => compared.flatMap((key) => checkColumn(table, key)));

const checkColumn = (table: BudgetTable, key: ColumnKey): readonly Finding[] => {
  const rows = table.rows.filter(
    ({ kind, amounts }) => kind === "item" && (amounts.get("budget") ?? 0) !== 0 && (amounts.get(key) ?? 0) !== 0,
  );
  const slips = rows.flatMap((row) => {
    const factor = matchFactor(table, row, key);
    return factor === null ? [] : [{ row, factor }];
  });
  const [first] = slips;
  const column = table.columns.get(key);
  if (first === undefined || column === undefined) return [];
  if (slips.length > 1 && slips.length * 2 > rows.length) {
    return [
      applyRule(describeColumnPlace(table, key), {
        rule: "unit/slip",
        columnKey: key,
        factor: first.factor,
        budget: null,
        amount: null,
        suggestion: null,
      }),
    ];
  }
  return slips.map(({ row, factor }) => {
    const amount = row.amounts.get(key) ?? 0;
    const budget = row.amounts.get("budget") ?? 0;
    const suggestion = Number((amount / factor).toFixed(4));
    return applyRule(describeCellPlace(table, row, key), {
      rule: "unit/slip",
      columnKey: key,
      factor,
      budget,
      amount,
      suggestion,
    });
  });
};

/** 10 or 1000 where the figure is that many times the budget, 0.1 or 0.001 where the budget is. */
const matchFactor = ({ key: tableKey }: BudgetTable, row: BudgetRow, key: ColumnKey): number | null => {
  const ratio = (row.amounts.get(key) ?? 0) / (row.amounts.get("budget") ?? 1);
  const larger = Math.max(Math.abs(row.amounts.get(key) ?? 0), Math.abs(row.amounts.get("budget") ?? 0));
  // With the opposite sign it is another thing than a slip: money that came back, or a grant beside its cost.
  if (larger < leastAmount || ratio <= 0) return null;
  for (const factor of key === "actual" ? [1000] : factors[tableKey]) {
    if (Math.abs(ratio / factor - 1) <= nearness) return factor;
    if (Math.abs(ratio * factor - 1) <= nearness && key !== "actual") return 1 / factor;
  }
  return null;
};
