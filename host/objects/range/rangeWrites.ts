import { type Area, SHEET_COLUMNS, SHEET_ROWS, lastColumnOf, lastRowOf } from "../../model/area";
import type { Entry } from "../../model/entry/entry";
import { readEntry } from "../../model/entry/readEntry";
import { ExcelError } from "../../model/excelError";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { enterContents } from "../../model/operations/enterContents";
import { formatCellsAt } from "../../model/operations/formatCells";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { refuseArgument } from "../framework/arguments";
import { type GivenContent, readGrid } from "./gridArgument";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** Sets `values` or `formulas`: Excel treats both alike, text being read in the US way. */
export function writeContents(workbook: Workbook, range: RangeTarget, given: unknown): void {
  const { sheet, area } = locateRange(workbook, range);
  const contentAt = readGrid(given, area);
  checkBounded(area);
  const isPassedOver = (row: number): boolean =>
    !workbook.options.writesHiddenRows && area.rowCount > 1 && sheet.hiddenRows.has(area.row + row);
  enterContents(workbook, sheet, area, (row, column) => {
    if (isPassedOver(row)) return undefined;
    return readGiven(sheet, area.row + row, area.column + column, contentAt(row, column));
  });
}

/** What an add-in's value enters in a cell; undefined (for null) leaves the cell. */
export function readGiven(sheet: Sheet, row: number, column: number, content: GivenContent): Entry | undefined {
  if (content === null) return undefined;
  if (typeof content !== "string") return { kind: "value", value: content };
  return readEntry(content, sheet.cellAt(row, column).format.numberFormat, "us");
}

export function writeNumberFormats(workbook: Workbook, range: RangeTarget, given: unknown): void {
  const { sheet, area } = locateRange(workbook, range);
  const formatAt = readGrid(given, area);
  formatCellsAt(workbook, sheet, area, (row, column) => {
    const numberFormat = formatAt(row, column);
    if (numberFormat === null) return undefined;
    if (typeof numberFormat !== "string") return refuseArgument("a number format", numberFormat);
    return { numberFormat: numberFormat === "" ? "General" : numberFormat };
  });
}

/** Writing to every cell of whole rows or columns is more than the host can do, and more than an add-in means. */
function checkBounded(area: Area): void {
  if (area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS) {
    throw new ExcelError("RangeExceedsLimit", "The range is too large to write to.");
  }
}

/** True or false where all rows (or columns) of the range are alike, otherwise null. */
export function readHidden(workbook: Workbook, range: RangeTarget, what: "rows" | "columns" | "cells"): boolean | null {
  const { sheet, area } = locateRange(workbook, range);
  const rows = areAlike(sheet.hiddenRows, area.row, lastRowOf(area));
  const columns = areAlike(sheet.hiddenColumns, area.column, lastColumnOf(area));
  if (what === "rows") return rows;
  if (what === "columns") return columns;
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function areAlike(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((index) => index >= first && index <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

export function setHidden(workbook: Workbook, range: RangeTarget, what: "rows" | "columns", isHidden: boolean): void {
  const { sheet, area } = locateRange(workbook, range);
  checkUnprotected(sheet, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, count] = what === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  for (let index = first; index < first + count; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}
