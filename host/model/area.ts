export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells on some sheet, counted from 0, always inside the sheet and at least one cell. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

export function lastRowOf(area: Area): number {
  return area.row + area.rowCount - 1;
}

export function lastColumnOf(area: Area): number {
  return area.column + area.columnCount - 1;
}

/** From two corners, both included. */
export function createArea(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= SHEET_ROWS &&
    area.column + area.columnCount <= SHEET_COLUMNS
  );
}

export function areaHasCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

/** True where `inner` lies wholly in `outer`. */
export function areaContains(outer: Area, inner: Area): boolean {
  return areaHasCell(outer, inner.row, inner.column) && areaHasCell(outer, lastRowOf(inner), lastColumnOf(inner));
}

export function areasEqual(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** The cells that both areas have, or null. */
export function intersectAreas(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const lastRow = Math.min(lastRowOf(one), lastRowOf(other));
  const lastColumn = Math.min(lastColumnOf(one), lastColumnOf(other));
  return lastRow < row || lastColumn < column ? null : createArea(row, column, lastRow, lastColumn);
}

/** The smallest area that holds both. */
export function boundAreas(one: Area, other: Area): Area {
  return createArea(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRowOf(one), lastRowOf(other)),
    Math.max(lastColumnOf(one), lastColumnOf(other)),
  );
}

/** What lies on areas, as the model keeps it. */
export type OnAreas = { readonly area: Area; readonly furtherAreas?: readonly Area[] };

export function listAreas({ area, furtherAreas = [] }: OnAreas): readonly Area[] {
  return [area, ...furtherAreas];
}
