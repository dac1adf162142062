import { parseAmount } from "../parse/parseAmount";
import type { CellContent } from "../workbook";

/**
 * Whether a cell shows the figure that was computed, or both show none. A figure that was rounded on the way, in the
 * cell or in its `terms`, may differ by half a unit for each; whole figures have nothing to round and must be equal.
 */
export const matchAmounts = (
  found: CellContent,
  computed: CellContent,
  decimals: number,
  terms: readonly CellContent[],
): boolean => {
  if (typeof found !== "number" || typeof computed !== "number") return found === computed;
  const unit = 10 ** -decimals;
  const isExact = [computed, ...terms].every((term) => typeof term !== "number" || isMultiple(term, unit));
  const tolerance = isExact ? 0 : 0.5 * unit * Math.max(1, terms.length);
  return Math.abs(found - computed) <= tolerance + 1e-9 * Math.max(1, Math.abs(computed));
};

const isMultiple = (amount: number, unit: number): boolean =>
  Math.abs(amount / unit - Math.round(amount / unit)) < 1e-6;

/** Whether a cell shows a figure (typed as number or text, or calculated) that will be another or gone. */
export const isFigureChanged = (before: CellContent, after: CellContent, decimals: number): boolean => {
  const parsed = parseAmount(before);
  if (parsed.kind !== "amount" && parsed.kind !== "textAmount") return false;
  return !matchAmounts(parsed.amount, after, decimals, [parsed.amount]);
};
