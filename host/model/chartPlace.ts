import { SHEET_ROWS } from "./area";
import type { ChartCorner, ChartPlace } from "./chart";
import { measureRows } from "./rowHeights";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from "./sheet";

/** A rectangle on a sheet, in points from its upper left corner. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Where on its sheet a chart lies. Hidden rows and columns take no room. */
export function measurePlace(sheet: Sheet, { from, to }: ChartPlace): Rectangle {
  const { widthOf, heightOf } = measureSheet(sheet);
  const left = sumSizes(widthOf, from.column) + Math.min(from.right, widthOf(from.column));
  const top = sumSizes(heightOf, from.row) + Math.min(from.down, heightOf(from.row));
  const right = sumSizes(widthOf, to.column) + Math.min(to.right, widthOf(to.column));
  const bottom = sumSizes(heightOf, to.row) + Math.min(to.down, heightOf(to.row));
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The cells under a rectangle. */
export function placeRectangle(sheet: Sheet, { left, top, width, height }: Rectangle): ChartPlace {
  const measures = measureSheet(sheet);
  return { from: findCorner(measures, left, top), to: findCorner(measures, left + width, top + height) };
}

type Measures = { readonly widthOf: (column: number) => number; readonly heightOf: (row: number) => number };

function measureSheet(sheet: Sheet): Measures {
  const heights = measureRows(sheet);
  return {
    widthOf: (column) =>
      sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH),
    heightOf: (row) => (sheet.hiddenRows.has(row) ? 0 : (heights.get(row) ?? STANDARD_ROW_HEIGHT)),
  };
}

function sumSizes(sizeOf: (index: number) => number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += sizeOf(index);
  return sum;
}

function findCorner({ widthOf, heightOf }: Measures, left: number, top: number): ChartCorner {
  const across = findIndex(widthOf, left);
  const along = findIndex(heightOf, top);
  return { row: along.index, down: along.rest, column: across.index, right: across.rest };
}

function findIndex(sizeOf: (index: number) => number, points: number): { index: number; rest: number } {
  let index = 0;
  let rest = Math.max(0, points);
  while (rest >= sizeOf(index) && index < SHEET_ROWS - 1) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, rest };
}
