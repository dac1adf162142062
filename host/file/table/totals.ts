import { escapeHeader } from "../../model/operations/setTotalsRow";

/** The functions that a totals row offers, and the number of SUBTOTAL that each stands for. Source: ECMA-376 part 1, 18.18.80. */
const FUNCTIONS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The formula that stands in the cell of a totals row. Undefined where the word is no function. */
export function describeTotal(word: string, tableName: string, header: string): string | undefined {
  const number = FUNCTIONS[word];
  return number === undefined ? undefined : `=SUBTOTAL(${String(number)},${tableName}[${escapeHeader(header)}])`;
}

/** The word for a formula of a totals row; null where it is one of one's own. */
export function matchTotal(formula: string, tableName: string, header: string): string | null {
  const word = Object.keys(FUNCTIONS).find((name) => describeTotal(name, tableName, header) === formula);
  return word ?? null;
}
