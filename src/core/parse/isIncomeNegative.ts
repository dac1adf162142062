import type { BudgetTable } from "../report/interimReport";
import { readRowType } from "./parseRowKind";

/**
 * Whether rows that Radtyp calls income carry minus, as ledgers have it, and not plus as costs do. Then budget less
 * forecast is plus for surplus in them as it stands, and costs and income add up. The budgets tell, by most rows; where
 * there are none, the forecasts, and then the outcomes.
 */
export const isIncomeNegative = ({
  columns,
  rows,
  source,
}: Pick<BudgetTable, "columns" | "rows" | "source">): boolean => {
  if (!columns.has("rowType")) return false;
  const amounts = rows.flatMap(({ kind, index, amounts: row }) => {
    const isIncome = kind === "item" && readRowType(source.body.values[index], columns) === "income";
    return isIncome ? [row.get("budget") ?? row.get("forecast") ?? row.get("actual") ?? 0] : [];
  });
  return amounts.filter((amount) => amount < 0).length > amounts.filter((amount) => amount > 0).length;
};
