import { isIncomeNegative } from "../parse/isIncomeNegative";
import { readRowType } from "../parse/parseRowKind";
import type { BudgetTable } from "../report/interimReport";
import type { SignConvention } from "../vocabulary/signConvention";

/**
 * Whether costs and income carry plus in the same columns, as Radtyp says: then their budgets, outcomes and forecasts
 * add up to nothing, while their deviations, all with plus for surplus, do. So they do where nobody has said yet how
 * deviations are counted (null).
 */
export const isMixedByRowType = (
  table: Pick<BudgetTable, "columns" | "rows" | "source">,
  convention: SignConvention | null,
): boolean => {
  const { columns, rows, source } = table;
  if ((convention ?? "budget-minus-forecast") !== "budget-minus-forecast" || !columns.has("rowType")) return false;
  const types = rows
    .filter(({ kind }) => kind === "item")
    .map(({ index }) => readRowType(source.body.values[index], columns));
  return types.includes("income") && types.some((type) => type !== "income") && !isIncomeNegative(table);
};
