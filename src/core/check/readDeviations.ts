import { evaluateDeviations } from "../formula/evaluateDeviations";
import type { BudgetRow, BudgetTable } from "../report/interimReport";

/**
 * Every item's deviation, plus for surplus: as printed, else as the table's convention gives it. Rows without are left
 * out. In the table's own unit.
 */
export const readDeviations = (
  table: BudgetTable,
): readonly { readonly row: BudgetRow; readonly deviation: number }[] => {
  const convention = table.convention ?? table.proposedConvention;
  const computed = convention === null ? null : evaluateDeviations(table, convention);
  return table.rows.flatMap((row) => {
    if (row.kind !== "item") return [];
    const deviation = row.amounts.get("deviation") ?? computed?.get(row.index) ?? null;
    return deviation === null ? [] : [{ row, deviation }];
  });
};
