import { isIncomeNegative } from "../parse/isIncomeNegative";
import { parseRowType } from "../parse/parseRowKind";
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
  const column = columns.get("rowType");
  if ((convention ?? "budget-minus-forecast") !== "budget-minus-forecast" || column === undefined) return false;
  const types = rows
    .filter(({ kind }) => kind === "item")
    .map(({ index }) => parseRowType(source.body.values[index]?.[column] ?? ""));
  return types.includes("income") && types.some((type) => type !== "income") && !isIncomeNegative(table);
};
