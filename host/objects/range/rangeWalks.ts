import {
  type Area,
  SHEET_COLUMNS,
  SHEET_ROWS,
  boundAreas,
  createArea,
  intersectAreas,
  lastColumnOf,
  lastRowOf,
} from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { anything, optional, refuseArgument, truth, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type Method, failToFind, method } from "../framework/hostObject";
import { createRange } from "./createRange";
import { readCells } from "./rangeArgument";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** The methods of a range that lead to another range. To be imported by `range.ts` alone, which takes them in when it is loaded. */
export const rangeWalks: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: walk([wholeNumber, wholeNumber], (area, [row, column]) =>
    createArea(area.row + row, area.column + column, area.row + row, area.column + column),
  ),
  getRow: walk([wholeNumber], (area, [row]) => ({ ...area, row: area.row + row, rowCount: 1 })),
  getColumn: walk([wholeNumber], (area, [column]) => ({ ...area, column: area.column + column, columnCount: 1 })),
  getOffsetRange: walk([wholeNumber, wholeNumber], (area, [rows, columns]) => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  })),
  getResizedRange: walk([wholeNumber, wholeNumber], (area, [rows, columns]) => ({
    ...area,
    rowCount: area.rowCount + rows,
    columnCount: area.columnCount + columns,
  })),
  getAbsoluteResizedRange: walk([wholeNumber, wholeNumber], (area, [rowCount, columnCount]) => ({
    ...area,
    rowCount,
    columnCount,
  })),
  getRowsBelow: walk([optional(wholeNumber, 1)], (area, [count]) => {
    return { ...area, row: lastRowOf(area) + 1 + Math.min(count, 0), rowCount: checkCount(count) };
  }),
  getRowsAbove: walk([optional(wholeNumber, 1)], (area, [count]) => {
    return { ...area, row: area.row - Math.max(count, 0), rowCount: checkCount(count) };
  }),
  getColumnsAfter: walk([optional(wholeNumber, 1)], (area, [count]) => {
    return { ...area, column: lastColumnOf(area) + 1 + Math.min(count, 0), columnCount: checkCount(count) };
  }),
  getColumnsBefore: walk([optional(wholeNumber, 1)], (area, [count]) => {
    return { ...area, column: area.column - Math.max(count, 0), columnCount: checkCount(count) };
  }),
  getLastCell: walk([], (area) => createArea(lastRowOf(area), lastColumnOf(area), lastRowOf(area), lastColumnOf(area))),
  getLastRow: walk([], (area) => ({ ...area, row: lastRowOf(area), rowCount: 1 })),
  getLastColumn: walk([], (area) => ({ ...area, column: lastColumnOf(area), columnCount: 1 })),
  getEntireRow: walk([], (area) => ({ ...area, column: 0, columnCount: SHEET_COLUMNS })),
  getEntireColumn: walk([], (area) => ({ ...area, row: 0, rowCount: SHEET_ROWS })),
  getBoundingRect: walk([anything], (area, [other], sheet, context) =>
    boundAreas(area, readCells(other, sheet, context).area),
  ),
  getIntersection: method([anything], (range: RangeTarget, [other], context) => {
    return intersect(range, other, context) ?? failToFind("the intersection");
  }),
  getIntersectionOrNullObject: method([anything], (range: RangeTarget, [other], context) =>
    intersect(range, other, context),
  ),
  getUsedRange: method([optional(truth, false)], (range: RangeTarget, [valuesOnly], context) => {
    return findUsed(range, valuesOnly, context) ?? failToFind("the used range");
  }),
  getUsedRangeOrNullObject: method([optional(truth, false)], (range: RangeTarget, [valuesOnly], context) =>
    findUsed(range, valuesOnly, context),
  ),
};

/** A method that leads from one area to another on the same sheet. */
function walk<A extends readonly unknown[]>(
  takes: Parameters<typeof method<RangeTarget, A>>[0],
  go: (area: Area, given: A, sheet: Sheet, context: Context) => Area,
): Method<RangeTarget> {
  return method<RangeTarget, A>(takes, (range, given, context) => {
    const { sheet, area } = locateRange(context.workbook, range);
    return createRange(context, sheet, go(area, given, sheet, context));
  });
}

/** Negative counts mean the rows (or columns) inside the range, at its edge. */
function checkCount(count: number): number {
  return count === 0 ? refuseArgument("a number other than 0", count) : Math.abs(count);
}

function intersect(range: RangeTarget, other: unknown, context: Context): HostObject | null {
  const { sheet, area } = locateRange(context.workbook, range);
  const cells = readCells(other, sheet, context);
  if (cells.sheet !== sheet) return refuseArgument("a range on the same sheet", "another sheet");
  const both = intersectAreas(area, cells.area);
  return both === null ? null : createRange(context, sheet, both);
}

function findUsed(range: RangeTarget, valuesOnly: boolean, context: Context): HostObject | null {
  const { sheet, area } = locateRange(context.workbook, range);
  const used = sheet.usedArea(valuesOnly ? "contents" : "contentsAndFormats", area);
  return used === null ? null : createRange(context, sheet, used);
}
