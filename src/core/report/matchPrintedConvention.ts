import { hasMixedRows } from "../check/arithmetic/matchMixedRows";
import { evaluateDeviations } from "../formula/evaluateDeviations";
import type { SignConvention } from "../vocabulary/signConvention";
import type { BudgetTable } from "./interimReport";

const roundingError = 0.5;

/**
 * How a table's deviations are counted in print: as somebody has said, else as most of the table's own deviations
 * show, since they stand in the workbook already. Null where neither is so: it is never guessed from signs. Null too where
 * rows follow two conventions and no Radtyp says which.
 */
export const matchPrintedConvention = (table: BudgetTable): SignConvention | null => {
  if (hasMixedRows(table)) return null;
  if (table.convention !== null || table.proposedConvention === null) return table.convention;
  const computed = evaluateDeviations(table, table.proposedConvention);
  if (computed === null) return null;
  const told = table.rows.flatMap(({ kind, index, amounts }) => {
    const own = amounts.get("deviation") ?? 0;
    return kind === "item" && own !== 0 ? [{ own, ours: computed.get(index) ?? null }] : [];
  });
  const fitting = told.filter(({ own, ours }) => ours !== null && Math.abs(own - ours) <= roundingError);
  return fitting.length * 2 > told.length ? table.proposedConvention : null;
};
