import { isIncomeNegative } from "../parse/isIncomeNegative";
import type { BudgetTable } from "../report/interimReport";
import { rowTypeWords } from "../vocabulary/rowWords";
import type { SignConvention } from "../vocabulary/signConvention";

/**
 * The words by which the column Radtyp calls a row income, where that turns the row's deviation around: only where costs
 * and income both carry plus. Otherwise an income's own sign does the work. None where the table has no such column.
 */
export const matchIncomeWords = (
  table: Pick<BudgetTable, "columns" | "rows" | "source">,
  convention: SignConvention,
): readonly string[] =>
  convention === "budget-minus-forecast" && table.columns.has("rowType") && !isIncomeNegative(table)
    ? [...rowTypeWords].filter(([, type]) => type === "income").map(([word]) => word)
    : [];
