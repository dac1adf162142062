import type { CellContent } from "../workbook";
import type { Target, Write } from "./plan";

/** What Excel calls the first cell of a new totals row, in the languages that are used here. */
const labels: readonly string[] = ["Summa", "Total", "Totalt"];

/**
 * Whether a cell of a totals row that an undo switches off holds what Excel itself put there when the row was switched on: a write
 * that stopped right then never came to the cell.
 */
export const isNewTotal = (found: CellContent, target: Target, writes: readonly Write[]): boolean =>
  target.kind === "totals" &&
  typeof found === "string" &&
  (/^=SUBTOTAL\(/i.test(found) || labels.includes(found)) &&
  writes.some((write) => write.kind === "setTotalsRow" && !write.shown && write.tableId === target.tableId);
