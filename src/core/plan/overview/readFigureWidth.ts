import { readTextWidth } from "../reportSheet/readTextHeight";
import type { BudgetPart } from "./budgetPart";
import { bodySize, figureWidth } from "./planEconomy";

/** Wide enough, in points, for the sums of the largest table, with room to grow: Excel shows a figure that is too wide as #####. */
export const readFigureWidth = (parts: readonly BudgetPart[]): number =>
  Math.max(
    figureWidth,
    ...parts.map(({ table, decimals }) => {
      const figures = ["budget", "actual", "forecast"] as const;
      const sums = figures.map((key) =>
        table.rows.reduce((sum, { kind, amounts }) => sum + (kind === "item" ? Math.abs(amounts.get(key) ?? 0) : 0), 0),
      );
      const digits = Math.max(...sums).toFixed(decimals).length;
      return Math.ceil(
        readTextWidth("0".repeat(digits + Math.floor((digits - 1) / 3) + 1), { ...bodySize, isBold: true }),
      );
    }),
  );
