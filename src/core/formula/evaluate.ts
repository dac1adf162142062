import type { ColumnKey } from "../vocabulary/keys";
import { evaluateBinary } from "./evaluateBinary";
import { evaluateCall } from "./evaluateCall";
import type { Formula } from "./formula";
import { type FormulaValue, matchColumn, type Scalar } from "./scalar";

/** The cells of one body row, by role. */
export type FormulaRow = ReadonlyMap<ColumnKey, Scalar>;

/**
 * Computes a formula over a table's rows with Excel's own rules for blanks, texts and errors.
 * `row` is the formula's own row, from 0; a formula outside the body has none and must not ask for it.
 * One rule is narrower than Excel's: a text that spells a number is not turned into one by + - *.
 * No definition comes there, since all of them count numbers first, and in Excel it depends on the language.
 */
export const evaluate = (formula: Formula, rows: readonly FormulaRow[], row?: number): Scalar => {
  const value = evaluatePart(formula, rows, row);
  return matchColumn(value) ? { error: "#VALUE!" } : value;
};

const evaluatePart = (formula: Formula, rows: readonly FormulaRow[], row: number | undefined): FormulaValue => {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula.value;
    case "isNot":
      return formula.text;
    case "cell": {
      const cells = row === undefined ? undefined : rows[row];
      if (cells === undefined) throw new Error(`No row for ${formula.column}.`);
      return readColumn(formula.column, cells);
    }
    case "column":
      return rows.map((cells) => readColumn(formula.column, cells));
    case "call":
      return evaluateCall(formula.name, formula.of, (part) => evaluatePart(part, rows, row));
    case "binary":
      return evaluateBinary(
        formula.operator,
        evaluatePart(formula.left, rows, row),
        evaluatePart(formula.right, rows, row),
      );
    default:
      return formula satisfies never;
  }
};

const readColumn = (column: ColumnKey, cells: FormulaRow): Scalar => {
  const cell = cells.get(column);
  if (cell === undefined) throw new Error(`The rows have no column ${column}.`);
  return cell;
};
