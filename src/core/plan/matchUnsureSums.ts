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
      const sums = cells
        .slice(0, index)
        .reverse()
        .flatMap((above) => {
          if (above.row.kind !== "item" || typeof above.computed !== "number") return [];
          sum += above.computed;
          return [sum];
        });
      return sums.every((added) => isFigureChanged(added, computed, decimals));
    }),
  );
};
