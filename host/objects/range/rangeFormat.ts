import { areaHasCell, lastColumnOf, lastRowOf } from "../../model/area";
import { describeText } from "../../model/describeText";
import { ExcelError } from "../../model/excelError";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { HIGHEST_ROW, measureRows, releaseRowHeights } from "../../model/rowHeights";
import { measureText } from "../../model/textSize";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { number, oneOf, refuseArgument, truth, wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { rangeBorderCollectionObject } from "./rangeBorders";
import { rangeFillObject } from "./rangeFill";
import { rangeFontObject } from "./rangeFont";
import { formatProtectionObject } from "./formatProtection";
import { changeFormat, readCommonFormat } from "./commonFormat";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** Points that a cell keeps free on its sides. */
const CELL_PADDING = 6;
const WIDEST_COLUMN = 1342;
const DEEPEST_INDENT = 250;

export const horizontal = oneOf(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);
export const vertical = oneOf("Top", "Center", "Bottom", "Justify", "Distributed");

/** `Excel.RangeFormat`. Where cells differ, a property is null. Widths and heights are points. */
export const rangeFormatObject: ObjectType<RangeTarget> = defineObject({
  name: "RangeFormat",
  properties: {
    horizontalAlignment: (range, { workbook }) => readCommonFormat(workbook, range, "horizontalAlignment"),
    verticalAlignment: (range, { workbook }) => readCommonFormat(workbook, range, "verticalAlignment"),
    wrapText: (range, { workbook }) => readCommonFormat(workbook, range, "wrapText"),
    indentLevel: (range, { workbook }) => readCommonFormat(workbook, range, "indentLevel"),
    columnWidth: (range, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      return readSize(sheet.columnWidths, STANDARD_COLUMN_WIDTH, area.column, lastColumnOf(area));
    },
    rowHeight: (range, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      return readSize(measureRows(sheet), STANDARD_ROW_HEIGHT, area.row, lastRowOf(area));
    },
  },
  setters: {
    horizontalAlignment: (range, given, context) =>
      changeFormat(context.workbook, range, { horizontalAlignment: horizontal(given, context) }),
    verticalAlignment: (range, given, context) =>
      changeFormat(context.workbook, range, { verticalAlignment: vertical(given, context) }),
    wrapText: (range, given, context) => changeFormat(context.workbook, range, { wrapText: truth(given, context) }),
    indentLevel: (range, given, context) => {
      const indentLevel = wholeNumber(given, context);
      if (indentLevel < 0 || indentLevel > DEEPEST_INDENT) refuseArgument("an indent from 0 to 250", indentLevel);
      changeFormat(context.workbook, range, { indentLevel });
    },
    columnWidth: (range, given, context) => {
      const { sheet, area } = locateRange(context.workbook, range);
      const width = readLength(number(given, context), WIDEST_COLUMN);
      setSize(context.workbook, sheet, sheet.columnWidths, [area.column, lastColumnOf(area)], width);
    },
    rowHeight: (range, given, context) => {
      const { sheet, area } = locateRange(context.workbook, range);
      const height = readLength(number(given, context), HIGHEST_ROW);
      setSize(context.workbook, sheet, sheet.rowHeights, [area.row, lastRowOf(area)], height);
      for (let row = area.row; row <= lastRowOf(area); row += 1) sheet.fittedRows.delete(row);
    },
  },
  navigation: {
    font: (range, context) => rangeFontObject.create(context, range),
    fill: (range, context) => rangeFillObject.create(context, range),
    borders: (range, context) => rangeBorderCollectionObject.create(context, range),
    protection: (range, context) => formatProtectionObject.create(context, range),
  },
  methods: {
    autofitColumns: method([], (range: RangeTarget, _given, { workbook }) => fitColumns(workbook, range)),
    /** From now on the rows are as high as what they hold, until someone sets another height. */
    autofitRows: method([], (range: RangeTarget, _given, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      checkUnprotected(sheet, "allowFormatRows");
      releaseRowHeights(sheet, area.row, lastRowOf(area));
      workbook.record({ kind: "layout", sheetId: sheet.id });
    }),
  },
});

function readSize(sizes: ReadonlyMap<number, number>, standard: number, first: number, last: number): number | null {
  const inRange = [...sizes].filter(([index]) => index >= first && index <= last).map(([, size]) => size);
  if (inRange.length === 0) return standard;
  const all = inRange.length === last - first + 1 ? inRange : [...inRange, standard];
  return all.every((size) => size === all[0]) ? (all[0] ?? standard) : null;
}

function setSize(
  workbook: Workbook,
  sheet: Sheet,
  sizes: Map<number, number>,
  [first, last]: readonly [number, number],
  size: number,
): void {
  checkUnprotected(sheet, sizes === sheet.rowHeights ? "allowFormatRows" : "allowFormatColumns");
  for (let index = first; index <= last; index += 1) sizes.set(index, size);
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

function readLength(points: number, most: number): number {
  if (points < 0 || points > most) throw new ExcelError("InvalidArgument", "No such width or height is possible.");
  return points;
}

/** Near enough to what Excel chooses: the longest line of text. Wrapped text keeps to the width that is there. */
function fitColumns(workbook: Workbook, range: RangeTarget): void {
  const { sheet, area } = locateRange(workbook, range);
  checkUnprotected(sheet, "allowFormatColumns");
  const widest = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells(area)) {
    const isApart = cell.format.wrapText || sheet.mergedAreas.some((merged) => areaHasCell(merged, row, column));
    if (isApart) continue;
    const lines = describeText(cell)
      .split("\n")
      .map((line) => measureText(line, cell.format));
    widest.set(column, Math.max(widest.get(column) ?? 0, ...lines));
  }
  for (const [column, width] of widest) {
    if (width > 0) sheet.columnWidths.set(column, Math.min(width + CELL_PADDING, WIDEST_COLUMN));
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}
