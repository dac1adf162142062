import type { CellContent } from "../workbook";

/** One value in a calculation. `null` is a blank cell, which is not the same as a formula that gives the text "". */
export type Scalar = number | string | boolean | null | FormulaError;

/** An error with Excel's code: "#DIV/0!". */
export type FormulaError = { readonly error: string };

const errorCodes: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BLOCKED!",
  "#FIELD!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

/** Reads a cell's value and what was entered in it; the latter tells a blank cell from a formula that shows nothing. */
export const readScalar = (value: CellContent, entered: CellContent): Scalar => {
  if (value === "") return entered === "" ? null : "";
  return typeof value === "string" && errorCodes.has(value) ? { error: value } : value;
};

/** What a cell with a formula of this result shows. A reference to a blank cell gives 0, as in Excel. */
export const formatScalar = (scalar: Scalar): CellContent => {
  if (scalar === null) return 0;
  return typeof scalar === "object" ? scalar.error : scalar;
};

export const matchError = (scalar: Scalar): scalar is FormulaError => scalar !== null && typeof scalar === "object";

/** A single value, or the cells of a column from top to bottom. */
export type FormulaValue = Scalar | readonly Scalar[];

export const matchColumn = (value: FormulaValue): value is readonly Scalar[] => Array.isArray(value);
