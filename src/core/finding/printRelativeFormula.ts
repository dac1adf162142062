const reference = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(A-Za-z_])/g;

/**
 * A formula with every reference told by how far away it is, so that the same formula reads the same in every row:
 * `=B5-C5` in D5 and `=B6-C6` in D6 are one. Structured references are the same in every row as they are. `row` as Excel
 * counts it, from 1.
 */
export const printRelativeFormula = (formula: string, row: number): string =>
  formula.replace(
    reference,
    (_whole, columnSign: string, letters: string, rowSign: string, digits: string) =>
      `${columnSign}${letters}${rowSign === "$" ? `$${digits}` : `[${Number(digits) - row}]`}`,
  );
