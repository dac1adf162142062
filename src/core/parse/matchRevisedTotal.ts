import type { ColumnKey } from "../vocabulary/keys";
import type { TableSnapshot } from "../workbook";
import { parseAmount } from "./parseAmount";
import { readPrintedUnit } from "./readPrintedUnit";
import { readRoundingTolerance } from "./readRoundingTolerance";

/**
 * "Budget 2025, Ombudgetering, Total budget 2025": the total is the revised budget of the year, and not what was decided
 * for all of a project's years, where it is budget and change together in most rows, one with a change among them. Then
 * the roles are given anew; null where the figures do not say so.
 */
export const matchRevisedTotal = (
  { body }: TableSnapshot,
  columns: ReadonlyMap<ColumnKey, number>,
): ReadonlyMap<ColumnKey, number> | null => {
  const [budget, change, total] = (["budget", "budgetChange", "totalDecided"] as const).map((key) => columns.get(key));
  if (budget === undefined || change === undefined || total === undefined || columns.has("originalBudget")) return null;
  const tolerance = readRoundingTolerance(
    Math.max(...[budget, change, total].map((index) => readPrintedUnit(body, index))),
    2,
  );
  const rows = body.values.flatMap((cells) => {
    const read = (index: number): number | null => {
      const parsed = parseAmount(cells[index] ?? "");
      return parsed.kind === "amount" ? parsed.amount : parsed.kind === "blank" || parsed.kind === "none" ? 0 : null;
    };
    const [original, changed, revised] = [read(budget), read(change), read(total)];
    return original === null || changed === null || revised === null || revised === 0
      ? []
      : [{ isChanged: changed !== 0, isFit: Math.abs(original + changed - revised) <= tolerance }];
  });
  const fits = rows.filter(({ isFit }) => isFit);
  const isRevised = fits.length >= 2 && fits.length * 2 > rows.length && fits.some(({ isChanged }) => isChanged);
  if (!isRevised) return null;
  const revised = new Map(columns).set("originalBudget", budget).set("budget", total);
  revised.delete("totalDecided");
  return revised;
};
