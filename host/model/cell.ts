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
  /** What the workbook's file says of the cell. It follows the cell until something else is entered. */
  readonly origin?: CellOrigin;
};

/** What a file says of a cell; how it is written there is the file's own matter. */
export type CellOrigin = {
  readonly value: CellValue;
  /** What the engine makes of the cell where that is not the file's value; as long as it says so, the file's value stands. */
  answer?: CellValue;
  /** The engine cannot calculate it, so the file's value stands as if it had been entered. */
  isBeyondEngine?: boolean;
};

export const BLANK_CELL: Cell = {
  formula: null,
  value: null,
  hasApostrophe: false,
  isSpilled: false,
  format: DEFAULT_FORMAT,
};

/** The value as bare text, in English: blank is "", an error its code. */
export function printValue(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** Nothing is entered in the cell and nothing spills into it. */
export function isBlank(cell: Cell): boolean {
  return cell.formula === null && cell.value === null;
}

export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  return one.error === other.error;
}

/** The cell's file gives it a value that the engine cannot calculate, and nothing else has been entered since. */
export function isBeyondEngine({ origin, value }: Cell): boolean {
  return origin?.isBeyondEngine === true && value !== null;
}
