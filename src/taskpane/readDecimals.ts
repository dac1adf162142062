import type { BudgetCheck } from "../commands/budgetCheck";

/** More is noise of binary fractions, not what anybody typed. */
const mostDecimals = 2;

/** How many decimals a table's own amounts are written with, so that its sums are shown alike. */
export const readDecimals = (check: BudgetCheck, tableId: string): number => {
  const table = check.report.budgetTables.find((candidate) => candidate.source.id === tableId);
  const amounts = table?.rows.flatMap((row) => [...row.amounts.values()]) ?? [];
  return Math.max(0, ...amounts.map(countDecimals));
};

const countDecimals = (amount: number): number =>
  amount.toFixed(mostDecimals).replace(/0+$/, "").split(".")[1]?.length ?? 0;
