import { type Area, createArea } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { mayGiveArray } from "../formula/mayGiveArray";

/** The cells that a formula fills with its own; null where it fills no other. */
export function findSpill(sheet: Sheet, row: number, column: number): Area | null {
  const { formula } = sheet.cellAt(row, column);
  // A cell beside it may be filled by another formula.
  if (formula === null || !mayGiveArray(formula)) return null;
  const isFilled = (r: number, c: number): boolean => sheet.cellAt(r, c).isSpilled;
  let right = column;
  while (isFilled(row, right + 1)) right += 1;
  let bottom = row;
  while (isFilled(bottom + 1, column)) bottom += 1;
  return right === column && bottom === row ? null : createArea(row, column, bottom, right);
}
