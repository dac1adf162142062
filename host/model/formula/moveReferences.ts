import type { RangeA1 } from "@borgar/fx/xlsx";
import { type Area, SHEET_COLUMNS, SHEET_ROWS, areasEqual, createArea, lastColumnOf, lastRowOf } from "../area";
import { isSameName } from "../sameName";
import { AS_WRITTEN, mapReferences } from "./mapReferences";

/** Where the cells of an area stand now; null when they are gone. */
export type AreaMapping = (area: Area) => Area | null;

/**
 * The formula after cells of one sheet have moved: its references follow their cells, and those whose cells are gone
 * become #REF!.
 * @param sheetName the sheet whose cells have moved
 * @param isOnSheet whether the formula stands on that sheet, so that references without a sheet's name mean it
 */
export function moveReferences(formula: string, sheetName: string, isOnSheet: boolean, mapping: AreaMapping): string {
  return mapReferences(formula, {
    range: (reference) => {
      const named = reference.sheetName ?? "";
      const isMeant = named === "" ? isOnSheet : isSameName(named, sheetName);
      if (!isMeant || (reference.workbookName ?? "") !== "") return AS_WRITTEN;
      const area = areaOfRange(reference.range);
      const moved = mapping(area);
      if (moved !== null && areasEqual(area, moved)) return AS_WRITTEN;
      return moved === null ? null : { ...reference, range: placeRange(reference.range, moved) };
    },
  });
}

/** The cells that a range in a formula means; a side that it leaves open reaches the sheet's edge. */
export function areaOfRange(range: RangeA1): Area {
  const rows = [range.top ?? 0, range.bottom ?? SHEET_ROWS - 1];
  const columns = [range.left ?? 0, range.right ?? SHEET_COLUMNS - 1];
  return createArea(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** The same kind of range (open sides, $) over other cells. */
function placeRange(range: RangeA1, area: Area): RangeA1 {
  const hasRows = range.top !== null || (range.bottom ?? null) !== null;
  const hasColumns = range.left !== null || (range.right ?? null) !== null;
  return {
    ...range,
    top: hasRows ? area.row : null,
    bottom: hasRows ? lastRowOf(area) : null,
    left: hasColumns ? area.column : null,
    right: hasColumns ? lastColumnOf(area) : null,
  };
}
