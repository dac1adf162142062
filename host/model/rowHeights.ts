import { areaHasCell } from "./area";
import { describeText } from "./describeText";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from "./sheet";
import { countLines, measureLine } from "./textSize";

/**
 * The heights of rows that differ from the standard, in points: those that somebody set, and those that grow with what they
 * hold (large letters, wrapped text). Merged cells make no row grow, as in Excel.
 */
export function measureRows(sheet: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells()) {
    if (sheet.rowHeights.has(row)) continue;
    const { format, value } = cell;
    const isWrapped = format.wrapText && typeof value === "string";
    const line = measureLine(format.fontSize);
    if (!isWrapped && line <= STANDARD_ROW_HEIGHT) continue;
    if (sheet.mergedAreas.some((area) => areaHasCell(area, row, column))) continue;
    const width = sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH;
    const height = line * (isWrapped ? countLines(describeText(cell), format, width) : 1);
    if (height > (heights.get(row) ?? STANDARD_ROW_HEIGHT)) heights.set(row, Math.min(height, HIGHEST_ROW));
  }
  for (const [row, height] of sheet.rowHeights) heights.set(row, height);
  return heights;
}

/** Excel's limit, in points. */
export const HIGHEST_ROW = 409.5;

/** Lets rows find their own heights again. */
export function releaseRowHeights(sheet: Sheet, first: number, last: number): void {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row < first || row > last) continue;
    sheet.rowHeights.delete(row);
    sheet.fittedRows.delete(row);
  }
}
