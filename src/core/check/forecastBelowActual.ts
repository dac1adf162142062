import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import { parsePlainText } from "../parse/parsePlainText";
import { readPrintedUnit } from "../parse/readPrintedUnit";
import type { Check } from "./check";

/** What is left of plus and minus goes up and down over the year: results, net interest, land that is bought and sold. */
const bothWays = /netto(?!\p{L})|resultat|(?<!\p{L})(?:mark)?exploatering|(?<!\p{L})finans|vinst(?:er)?(?!\p{L})/u;

/**
 * A forecast for the whole year that is less than what has been spent, or earned, already. Both must carry the same sign,
 * and the row must not be one that moves both ways.
 */
export const checkForecastBelowActual: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const columns = ["forecast", "actual"] as const;
    const unit = Math.max(0, ...columns.map((key) => readPrintedUnit(table.source.body, table.columns.get(key) ?? -1)));
    return table.rows.flatMap((row) => {
      const forecast = row.amounts.get("forecast");
      const actual = row.amounts.get("actual");
      if (row.kind !== "item" || forecast === undefined || actual === undefined) return [];
      if (bothWays.test(parsePlainText(row.label))) return [];
      // A forecast of 0 has no sign of its own: money that came back is not spent.
      const sign = Math.sign(forecast === 0 ? (row.amounts.get("budget") ?? actual) : forecast);
      const isBelow = sign * actual > 0 && Math.abs(actual) - Math.abs(forecast) > unit;
      if (!isBelow) return [];
      return applyRule(describeCellPlace(table, row, "forecast"), { rule: "forecast/below-actual", forecast, actual });
    });
  });
