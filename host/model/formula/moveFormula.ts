import type { RangeA1 } from "@borgar/fx/xlsx";
import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { mapReferences } from "./mapReferences";

/** The formula as it reads when copied some rows down and columns to the right: relative references move along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, {
    range: (reference) => {
      const { top, left, bottom, right, $top, $left, $bottom, $right } = reference.range;
      const moved: RangeA1 = {
        ...reference.range,
        top: moveCoordinate(top, $top, rows),
        bottom: moveCoordinate(bottom ?? null, $bottom, rows),
        left: moveCoordinate(left, $left, columns),
        right: moveCoordinate(right ?? null, $right, columns),
      };
      const isInside =
        isWithin(moved.top, moved.bottom, SHEET_ROWS) && isWithin(moved.left, moved.right, SHEET_COLUMNS);
      return isInside ? { ...reference, range: moved } : null;
    },
  });
}

function moveCoordinate(at: number | null, isFixed: boolean | null | undefined, by: number): number | null {
  return at === null || isFixed === true ? at : at + by;
}

function isWithin(first: number | null, last: number | null | undefined, count: number): boolean {
  return [first, last].every((at) => at === null || at === undefined || (at >= 0 && at < count));
}
