/**
 * Files count a column's width in characters of the workbook's normal font, with some room at the sides; the model counts
 * points. Calibri 11, and most others, have figures seven pixels wide. Source: ECMA-376 part 1, 18.3.1.13 (col).
 */
const FIGURE = 7;
const POINTS_PER_PIXEL = 0.75;

export function readColumnWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / FIGURE)) / 256) * FIGURE) * POINTS_PER_PIXEL;
}

export function printColumnWidth(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  return Math.round((pixels / FIGURE) * 1e8) / 1e8;
}
