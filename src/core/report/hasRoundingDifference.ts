import type { DocumentColumn, DocumentRow } from "./reportDocument";

/**
 * Whether figures as they are printed do not add up though they do unrounded: down to the last row, or across where
 * `across` says which two columns a third is the sum or difference of.
 */
export const hasRoundingDifference = (
  columns: readonly DocumentColumn[],
  rows: readonly DocumentRow[],
  across: { readonly first: number; readonly second: number; readonly sign: 1 | -1; readonly result: number } | null,
): boolean => {
  const read = (row: DocumentRow, column: number): number | null => {
    const cell = row.cells[column] ?? null;
    return typeof cell === "number" ? round(cell, columns[column]?.decimals ?? 0) : null;
  };
  const sum = rows.find(({ kind }) => kind === "sum");
  const items = rows.filter(({ kind }) => kind === "item");
  const isWrongDown = columns.some((_, column) => {
    const printed = sum === undefined ? null : read(sum, column);
    if (printed === null) return false;
    return items.reduce((total, row) => total + (read(row, column) ?? 0), 0) !== printed;
  });
  if (isWrongDown || across === null) return isWrongDown;
  return [...items, ...(sum === undefined ? [] : [sum])].some(({ cells }) => {
    const [first, second, result] = [across.first, across.second, across.result].map((column) => cells[column]);
    if (typeof first !== "number" || typeof second !== "number" || typeof result !== "number") return false;
    // Income among costs follows the opposite rule: that is no rounding.
    if (Math.abs(first + across.sign * second - result) > 1e-6) return false;
    const [one, other, printed] = [across.first, across.second, across.result].map((column) =>
      round(Number(cells[column]), columns[column]?.decimals ?? 0),
    );
    return (one ?? 0) + across.sign * (other ?? 0) !== printed;
  });
};

/** In steps of the last printed decimal, so that whole numbers are compared; halves go away from zero as in print. */
const round = (amount: number, decimals: number): number =>
  Math.sign(amount) * Math.round(Number((Math.abs(amount) * 10 ** decimals).toPrecision(12)));
