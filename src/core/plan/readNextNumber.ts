import type { CellContent } from "../workbook";

/**
 * The Nr that a new row gets: the letter and one more than the highest that stands in the column, "M1" where none does.
 * Numbers of removed rows below the highest are not given again, so that no note about one is read as about another.
 */
export const readNextNumber = (numbers: readonly CellContent[], prefix: string): string => {
  const highest = numbers.reduce<number>((found, content) => {
    const text = String(content).trim().toLocaleUpperCase("sv");
    const letter = prefix.toLocaleUpperCase("sv");
    const digits = text.startsWith(letter) ? text.slice(letter.length) : "";
    return /^\d{1,9}$/.test(digits) ? Math.max(found, Number(digits)) : found;
  }, 0);
  return `${prefix}${String(highest + 1)}`;
};
