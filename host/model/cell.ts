import type { CalcValue } from "../calc/calc";
import { type CellFormat, DEFAULT_FORMAT } from "./cellFormat";

/** Null is blank; an error is its English code in `{ error }`. */
export type CellValue = CalcValue;

/**
 * One cell. Immutable: a change puts a new cell in its place.
 * Formulas are English with commas, start with "=", and name tables in full (`Drift[[#This Row],[Budget]]`), as a file keeps them.
 */
export type Cell = {
  readonly formula: string | null;
  /** The constant, or what the formula gave when last calculated. */
  readonly value: CellValue;
  /** The text was entered with a leading apostrophe. */
  readonly hasApostrophe: boolean;
  /** The value spilled in from a formula in another cell. */
  readonly isSpilled: boolean;
  readonly format: CellFormat;
};

export const BLANK_CELL: Cell = {
  formula: null,
  value: null,
  hasApostrophe: false,
  isSpilled: false,
  format: DEFAULT_FORMAT,
};

/** Nothing is entered in the cell and nothing spills into it. */
export function isBlank(cell: Cell): boolean {
  return cell.formula === null && cell.value === null;
}
