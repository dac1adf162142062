import type { BudgetTable } from "../report/interimReport";
import { parseRowType } from "./parseRowKind";

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
  const column = columns.get("rowType");
  if (column === undefined) return false;
  const amounts = rows.flatMap(({ kind, index, amounts: row }) => {
    const isIncome = kind === "item" && parseRowType(source.body.values[index]?.[column] ?? "") === "income";
    return isIncome ? [row.get("budget") ?? row.get("forecast") ?? row.get("actual") ?? 0] : [];
  });
  return amounts.filter((amount) => amount < 0).length > amounts.filter((amount) => amount > 0).length;
};
