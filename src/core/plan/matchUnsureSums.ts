import { isMixedByRowType } from "../formula/isMixedByRowType";
import { isFigureChanged } from "./matchAmounts";
import type { ComputedCell } from "./matchStandingFormulas";
import type { TableContext } from "./tableContext";

/**
 * Sums among the rows whose deviation by our formula is not that of the rows above them, where costs and income both carry
 * plus: a result of income less costs would show its surplus as a deficit. They stand as the user has them. A net of
 * costs less income follows the formula, as its parts do.
 */
export const matchUnsureSums = (
  { table, convention, decimals }: Pick<TableContext, "table" | "convention" | "decimals">,
  cells: readonly ComputedCell[],
): ReadonlySet<ComputedCell> => {
  if (!isMixedByRowType(table, convention)) return new Set();
  return new Set(
    cells.filter((cell, index) => {
      const { computed, row } = cell;
      if (row.kind !== "sum" || typeof computed !== "number") return false;
      let sum = 0;
      for (let above = index - 1; above >= 0; above -= 1) {
        const item = cells[above];
        if (item?.row.kind !== "item" || typeof item.computed !== "number") continue;
        sum += item.computed;
        if (!isFigureChanged(sum, computed, decimals)) return false;
      }
      return true;
    }),
  );
};
