import { lastColumnOf, lastRowOf } from "../../model/area";
import { describeText } from "../../model/describeText";
import { ExcelError } from "../../model/excelError";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { number, oneOf, truth, wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { rangeBorderCollectionObject } from "./rangeBorders";
import { rangeFillObject } from "./rangeFill";
import { rangeFontObject } from "./rangeFont";
import { formatProtectionObject } from "./formatProtection";
import { changeFormat, readCommonFormat } from "./commonFormat";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** Points: what a figure takes in Calibri 11, and what a cell keeps free on its sides. */
const CHARACTER_WIDTH = 5.25;
const CELL_PADDING = 6;
const MOST_POINTS = 1342;

const horizontal = oneOf(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);
const vertical = oneOf("Top", "Center", "Bottom", "Justify", "Distributed");

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
      return readSize(sheet.rowHeights, STANDARD_ROW_HEIGHT, area.row, lastRowOf(area));
    },
  },
  setters: {
    horizontalAlignment: (range, given, context) =>
      changeFormat(context.workbook, range, { horizontalAlignment: horizontal(given, context) }),
    verticalAlignment: (range, given, context) =>
      changeFormat(context.workbook, range, { verticalAlignment: vertical(given, context) }),
    wrapText: (range, given, context) => changeFormat(context.workbook, range, { wrapText: truth(given, context) }),
    indentLevel: (range, given, context) =>
      changeFormat(context.workbook, range, { indentLevel: wholeNumber(given, context) }),
    columnWidth: (range, given, context) => {
      const { sheet, area } = locateRange(context.workbook, range);
      setSize(context.workbook, sheet, sheet.columnWidths, [area.column, lastColumnOf(area)], number(given, context));
    },
    rowHeight: (range, given, context) => {
      const { sheet, area } = locateRange(context.workbook, range);
      setSize(context.workbook, sheet, sheet.rowHeights, [area.row, lastRowOf(area)], number(given, context));
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
    /** Rows have their standard height until someone sets another; lines are not counted. */
    autofitRows: method([], (range: RangeTarget, _given, { workbook }) => {
      const { sheet, area } = locateRange(workbook, range);
      checkUnprotected(sheet);
      for (const row of [...sheet.rowHeights.keys()]) {
        if (row >= area.row && row <= lastRowOf(area)) sheet.rowHeights.delete(row);
      }
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
  checkUnprotected(sheet);
  if (size < 0 || size > MOST_POINTS) throw new ExcelError("InvalidArgument", "No such width or height is possible.");
  for (let index = first; index <= last; index += 1) sizes.set(index, size);
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

/** Near enough to what Excel chooses: the longest text, in figures of the standard font. */
function fitColumns(workbook: Workbook, range: RangeTarget): void {
  const { sheet, area } = locateRange(workbook, range);
  checkUnprotected(sheet);
  const longest = new Map<number, number>();
  for (const { column, cell } of sheet.cells(area)) {
    longest.set(column, Math.max(longest.get(column) ?? 0, describeText(cell).length));
  }
  for (const [column, length] of longest) {
    if (length > 0) sheet.columnWidths.set(column, Math.min(length * CHARACTER_WIDTH + CELL_PADDING, MOST_POINTS));
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}
