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
      const figure = Math.max(...sums).toFixed(decimals);
      const spaces = Math.floor((figure.split(".")[0]?.length ?? 0) / 3);
      return Math.ceil(readTextWidth(`${figure}${" ".repeat(spaces)}`, bodySize));
    }),
  );
