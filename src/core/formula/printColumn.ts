import type { ColumnKey } from "../vocabulary/keys";
import type { Formula } from "./formula";
import { type FormulaNames, printFormula } from "./printFormula";

/** A formula without its "=", as a part of another one. */
export const printExpression = (formula: Formula, names: FormulaNames): string => printFormula(formula, names).slice(1);

/** All body cells of a column: "Driftbudget[Budget]". */
export const printColumn = (key: ColumnKey, names: FormulaNames): string =>
  printExpression({ kind: "column", column: key }, names);

/** The cell of a column in the body's row `index`, from 0. An error where the table has become shorter. */
export const printBodyCell = (key: ColumnKey, index: number, names: FormulaNames): string =>
  `INDEX(${printColumn(key, names)},${String(index + 1)})`;
