import type { ColumnKey } from "../vocabulary/keys";
import type { BudgetFormulas } from "./budgetFormulas";
import { printBodyCell, printColumn } from "./printColumn";
import { printTextLiteral } from "./printTextLiteral";

/** How many rows a row set has. */
export const printRowCount = (rows: string): string => `SUMPRODUCT(1*${rows})`;

/** How many of the rows have a number in a column. */
export const printFigureCount = (rows: string, key: ColumnKey, { names }: BudgetFormulas): string =>
  `SUMPRODUCT(${rows}*ISNUMBER(${printColumn(key, names)}))`;

/** The sum of a column's numbers in the rows; 0 where there are none. Texts count as nothing. */
export const printFigureSum = (rows: string, key: ColumnKey, { names }: BudgetFormulas): string =>
  `SUMPRODUCT(1*${rows},${printColumn(key, names)})`;

/**
 * The sum of the rows' full-year deviations, plus for surplus; the rows must have all figures that it needs. Null where
 * the table has no deviations.
 */
export const printDeviationSum = (rows: string, formulas: BudgetFormulas): string | null => {
  const { terms } = formulas;
  if (terms === null) return null;
  if (terms.kind === "result") return terms.parts.map((part) => printFigureSum(rows, part, formulas)).join("+");
  const turned = terms.kind === "difference" ? printTurned(formulas) : null;
  const counted = turned === null ? rows : `${rows}*${turned}`;
  const sign = terms.kind === "difference" ? "-" : "+";
  return `${printFigureSum(counted, terms.first, formulas)}${sign}${printFigureSum(counted, terms.second, formulas)}`;
};

/** -1 for rows of income, whose deviation counts the other way around, 1 for the others. */
const printTurned = ({ names, incomeWords }: BudgetFormulas): string | null => {
  if (incomeWords.length === 0) return null;
  const isIncome = incomeWords.map((word) => `(${printColumn("rowType", names)}=${printTextLiteral(word)})`);
  return `(1-2*(${isIncome.join("+")}))`;
};

/** The deviation of the body's row `index`; empty text where the row lacks a figure that it needs. Null where the table has none. */
export const printRowDeviation = (index: number, formulas: BudgetFormulas): string | null => {
  const { terms, names, incomeWords } = formulas;
  if (terms === null) return null;
  const parts = terms.kind === "result" ? terms.parts : [terms.first, terms.second];
  const cells = parts.map((part) => printBodyCell(part, index, names));
  const result = cells.join(terms.kind === "difference" ? "-" : "+");
  const isIncome = incomeWords.map((word) => `${printBodyCell("rowType", index, names)}=${printTextLiteral(word)}`);
  const isTurned = incomeWords.length > 0 && terms.kind === "difference";
  const turned = isTurned ? `IF(OR(${isIncome.join(",")}),-1,1)*(${result})` : result;
  return `IF(COUNT(${cells.join(",")})=${String(parts.length)},${turned},"")`;
};
