import { type Area, SHEET_COLUMNS, SHEET_ROWS, createArea, lastColumnOf, lastRowOf } from "../area";

/**
 * Cells put in or taken out, and the cells after them moved.
 * Vertical: the cells of `area` and all below them in its columns move down (insert) or up (delete). Horizontal alike.
 */
export type Shift = {
  readonly sheetId: string;
  readonly kind: "insert" | "delete";
  readonly direction: "vertical" | "horizontal";
  readonly area: Area;
};

/** Where one cell stands after the shift; null when it was taken out or pushed off the sheet. */
export function shiftCell(shift: Shift, row: number, column: number): { row: number; column: number } | null {
  const area = shiftArea(shift, createArea(row, column, row, column));
  return area === null ? null : { row: area.row, column: area.column };
}

/**
 * Where the cells of an area stand after the shift: an area that holds the place of an insertion grows, an area that loses
 * cells shrinks, and null means that all its cells are gone. An area that only partly lies in the shifted columns (or rows)
 * stands.
 */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const rows = { first: area.row, last: lastRowOf(area) };
  const columns = { first: area.column, last: lastColumnOf(area) };
  if (shift.direction === "vertical") {
    const isCrossed = shift.area.column <= columns.first && lastColumnOf(shift.area) >= columns.last;
    if (!isCrossed) return area;
    const shifted = shiftSpan(shift.kind, shift.area.row, shift.area.rowCount, rows, SHEET_ROWS);
    return shifted === null ? null : createArea(shifted.first, columns.first, shifted.last, columns.last);
  }
  const isCrossed = shift.area.row <= rows.first && lastRowOf(shift.area) >= rows.last;
  if (!isCrossed) return area;
  const shifted = shiftSpan(shift.kind, shift.area.column, shift.area.columnCount, columns, SHEET_COLUMNS);
  return shifted === null ? null : createArea(rows.first, shifted.first, rows.last, shifted.last);
}

type Span = { readonly first: number; readonly last: number };

function shiftSpan(kind: Shift["kind"], at: number, count: number, span: Span, limit: number): Span | null {
  const { first, last } = span;
  // Whole columns and rows stay whole.
  if (first === 0 && last === limit - 1) return span;
  if (kind === "insert") {
    const shifted = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    return shifted.first >= limit ? null : { first: shifted.first, last: Math.min(shifted.last, limit - 1) };
  }
  // What starts inside the hole now starts at its edge; what ends inside it ends just before.
  const shifted = {
    first: first < at ? first : Math.max(first - count, at),
    last: last < at ? last : Math.max(last - count, at - 1),
  };
  return shifted.last < shifted.first ? null : shifted;
}
