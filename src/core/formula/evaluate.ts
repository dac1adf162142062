import type { ColumnKey } from "../vocabulary/keys";
import { evaluateBinary } from "./evaluateBinary";
import { evaluateCall } from "./evaluateCall";
import type { Formula } from "./formula";
import { type FormulaValue, matchColumn, type Scalar } from "./scalar";

/** The cells of a table's body by role, each column from top to bottom. */
export type FormulaColumns = ReadonlyMap<ColumnKey, readonly Scalar[]>;

/**
 * Computes a formula over a table's columns with Excel's own rules for blanks, texts and errors.
 * `row` is the formula's own row, from 0; a formula outside the body has none and must not ask for it.
 * One rule is narrower than Excel's: a text that spells a number is not turned into one by + - *.
 * No definition comes there, since all of them count numbers first, and in Excel it depends on the language.
 */
export const evaluate = (formula: Formula, columns: FormulaColumns, row?: number): Scalar =>
  evaluateScalar(buildPart(formula, columns), row);

/** Computes a formula in each of these rows; what it says of whole columns is the same in all of them and computed once. */
export const evaluateRows = (formula: Formula, columns: FormulaColumns, rows: readonly number[]): readonly Scalar[] => {
  const part = buildPart(formula, columns);
  return rows.map((row) => evaluateScalar(part, row));
};

/** A part of a formula, ready to be computed in any row. */
type Part = (row: number | undefined) => FormulaValue;

const evaluateScalar = (part: Part, row: number | undefined): Scalar => {
  const value = part(row);
  return matchColumn(value) ? { error: "#VALUE!" } : value;
};

const buildPart = (formula: Formula, columns: FormulaColumns): Part => {
  switch (formula.kind) {
    case "number":
    case "text":
      return () => formula.value;
    case "isNot":
      return () => formula.text;
    case "cell":
      return (row) => readCell(columns, formula.column, row);
    case "column":
      return () => readColumn(columns, formula.column);
    case "call": {
      const parts = formula.of.map((part) => buildPart(part, columns));
      return buildOnce(formula, (row) => evaluateCall(formula.name, parts, (part) => part(row)));
    }
    case "binary": {
      const left = buildPart(formula.left, columns);
      const right = buildPart(formula.right, columns);
      return buildOnce(formula, (row) => evaluateBinary(formula.operator, left(row), right(row)));
    }
    default:
      return formula satisfies never;
  }
};

/** A part that asks for no cell of its own row is computed once for all rows. */
const buildOnce = (formula: Formula, part: Part): Part => {
  if (hasCell(formula)) return part;
  let known: { readonly value: FormulaValue } | null = null;
  return (row) => (known ??= { value: part(row) }).value;
};

const readColumn = (columns: FormulaColumns, key: ColumnKey): readonly Scalar[] => {
  const column = columns.get(key);
  if (column === undefined) throw new Error(`The table has no column ${key}.`);
  return column;
};

const readCell = (columns: FormulaColumns, key: ColumnKey, row: number | undefined): Scalar => {
  const cell = row === undefined ? undefined : readColumn(columns, key)[row];
  if (cell === undefined) throw new Error(`No row for ${key}.`);
  return cell;
};

const hasCell = (formula: Formula): boolean => {
  switch (formula.kind) {
    case "cell":
      return true;
    case "call":
      return formula.of.some(hasCell);
    case "binary":
      return hasCell(formula.left) || hasCell(formula.right);
    default:
      return false;
  }
};
