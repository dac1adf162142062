import { applyRule } from "../finding/applyRule";
import { describeColumnPlace } from "../finding/describePlace";
import type { Check } from "./check";

/** From so many on it is worth a line, and from such a share of all forecasts. */
const fewestRows = 3;
const leastShare = 1 / 3;

/** Forecasts that are the budget to the last unit: perhaps nobody has made them. One line for a table, not an error. */
export const checkForecastEqualsBudget: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const forecasts = table.rows.filter(
      ({ kind, amounts }) => kind === "item" && amounts.has("forecast") && (amounts.get("budget") ?? 0) !== 0,
    );
    const equal = forecasts.filter(({ amounts }) => amounts.get("forecast") === amounts.get("budget"));
    if (equal.length < fewestRows || equal.length < forecasts.length * leastShare) return [];
    return applyRule(describeColumnPlace(table, "forecast"), {
      rule: "forecast/equals-budget",
      rowCount: equal.length,
      ofCount: forecasts.length,
      rows: equal.map(({ label }) => label),
    });
  });
