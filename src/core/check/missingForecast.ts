import { applyRule } from "../finding/applyRule";
import { describeCellPlace, describeColumnPlace } from "../finding/describePlace";
import { parseAmount } from "../parse/parseAmount";
import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { Check } from "./check";

/**
 * Rows with a budget and no forecast, each with its share of the table's budgets: 0 is a forecast, blank and a lone dash
 * are none. Where no row has one, the follow-up has not begun: that is said once, and not row by row.
 */
export const checkMissingForecast: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const column = table.columns.get("forecast");
    if (column === undefined) return [];
    const budgeted = table.rows.filter(({ kind, amounts }) => kind === "item" && amounts.has("budget"));
    const missing = budgeted.filter((row) => isForecastBlank(table, row, column));
    const budget = budgeted.reduce((sum, row) => sum + readBudget(row), 0);
    if (missing.length > 1 && missing.length === budgeted.length) {
      return applyRule(describeColumnPlace(table, "forecast"), {
        rule: "forecast/none",
        rowCount: missing.length,
        budget,
      });
    }
    return missing.map((row) =>
      applyRule(describeCellPlace(table, row, "forecast"), {
        rule: "forecast/missing",
        budget: readBudget(row),
        budgetShare: budget === 0 ? null : readBudget(row) / budget,
      }),
    );
  });

/** Text and error values are other findings, with another mend. */
const isForecastBlank = (table: BudgetTable, row: BudgetRow, column: number): boolean => {
  const { kind } = parseAmount(table.source.body.values[row.index]?.[column] ?? "");
  return kind === "blank" || kind === "none";
};

const readBudget = (row: BudgetRow): number => row.amounts.get("budget") ?? 0;
