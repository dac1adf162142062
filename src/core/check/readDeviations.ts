import { evaluateDeviations } from "../formula/evaluateDeviations";
import { readOnceEach } from "../readOnceEach";
import { readCountedConvention } from "./arithmetic/matchMixedRows";
import { matchReversedDeviations } from "./arithmetic/matchReversedDeviations";
import type { BudgetRow, BudgetTable } from "../report/interimReport";

type RowDeviation = { readonly row: BudgetRow; readonly deviation: number };

/**
 * Every item's deviation, plus for surplus: as printed, else as the table's convention gives it; where plus stands for
 * deficit in print, only as the convention gives it. Rows without are left out. In the table's own unit.
 */
export const readDeviations: (table: BudgetTable) => readonly RowDeviation[] = readOnceEach((table) => {
  const convention = readCountedConvention(table);
  const computed = convention === null ? null : evaluateDeviations(table, convention);
  const isReversed = matchReversedDeviations(table).some(({ key }) => key === "deviation");
  return table.rows.flatMap((row) => {
    if (row.kind !== "item") return [];
    const printed = isReversed ? undefined : row.amounts.get("deviation");
    const deviation = printed ?? computed?.get(row.index) ?? null;
    return deviation === null ? [] : [{ row, deviation }];
  });
});
