import type { ColumnKey } from "../vocabulary/keys";
import { type BudgetFormulas, readNeededColumns } from "./budgetFormulas";
import { printColumn } from "./printColumn";
import { printTextLiteral } from "./printTextLiteral";

/**
 * Rows of a table's body, as an expression that gives 1 or 0 for each of them, for SUMPRODUCT. Rows that are sums, or
 * parts of the row above, are in none.
 * `all`: rows with any of the figures that a row needs, or with another figure of `figures`. `whole`: rows with all that
 * a row needs. `lacking`: the others of `all`.
 */
export type RowSet = "all" | "whole" | "lacking";

export const printRowSet = (set: RowSet, formulas: BudgetFormulas, figures: readonly ColumnKey[]): string => {
  const whole = printRowsWith(readNeededColumns(formulas), formulas);
  switch (set) {
    case "whole":
      return whole;
    case "all":
      return printAll(formulas, figures);
    case "lacking":
      return `(${printAll(formulas, figures)}-${whole})`;
    default:
      return set satisfies never;
  }
};

/** Rows with a number in every one of these columns. */
export const printRowsWith = (keys: readonly ColumnKey[], formulas: BudgetFormulas): string =>
  [...keys.map((key) => printIsNumber(key, formulas)), ...printIsItem(formulas)].join("*");

const printAll = (formulas: BudgetFormulas, figures: readonly ColumnKey[]): string => {
  const keys = [...new Set([...readNeededColumns(formulas), ...figures])].filter((key) => formulas.columns.has(key));
  const any = keys.map((key) => printIsNumber(key, formulas)).join("+");
  return [`((${any})>0)`, ...printIsItem(formulas)].join("*");
};

const printIsNumber = (key: ColumnKey, { names }: BudgetFormulas): string => `ISNUMBER(${printColumn(key, names)})`;

const printIsItem = ({ sumRows, names }: BudgetFormulas): readonly string[] =>
  sumRows === null
    ? []
    : sumRows.labels.map((label) => `(${printColumn(sumRows.column, names)}<>${printTextLiteral(label)})`);
