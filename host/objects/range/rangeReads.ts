import { type Area, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import type { Cell } from "../../model/cell";
import { describeText } from "../../model/describeText";
import { describeFormula } from "../../model/formula/describeFormula";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { describeCellValue, describeValueType } from "./cellValues";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** Rows of what each cell gives; null for whole rows and columns, as Microsoft's reference says of unbounded ranges. */
type Grid<T> = T[][] | null;

export function readValues(workbook: Workbook, range: RangeTarget): Grid<string | number | boolean> {
  return readCells(workbook, range, (cell) => describeCellValue(cell.value));
}

/** The formula as the formula bar has it, in English; the value where there is none. */
export function readFormulas(workbook: Workbook, range: RangeTarget): Grid<string | number | boolean> {
  return readCells(workbook, range, (cell, row, column) => {
    if (cell.formula === null) return describeCellValue(cell.value);
    return describeFormula(workbook, { sheetId: range.sheetId, row, column }, cell.formula);
  });
}

export function readTexts(workbook: Workbook, range: RangeTarget): Grid<string> {
  return readCells(workbook, range, describeText);
}

export function readValueTypes(workbook: Workbook, range: RangeTarget): Grid<string> {
  return readCells(workbook, range, (cell) => describeValueType(cell.value));
}

export function readNumberFormats(workbook: Workbook, range: RangeTarget): Grid<string> {
  return readCells(workbook, range, (cell) => cell.format.numberFormat);
}

export function readFormats(workbook: Workbook, range: RangeTarget): Grid<CellFormat> {
  return readCells(workbook, range, (cell) => cell.format);
}

function readCells<T>(
  workbook: Workbook,
  range: RangeTarget,
  read: (cell: Cell, row: number, column: number) => T,
): Grid<T> {
  const { sheet, area } = locateRange(workbook, range);
  if (area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS) return null;
  return readArea(sheet, area, read);
}

function readArea<T>(sheet: Sheet, area: Area, read: (cell: Cell, row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, r) => {
    return Array.from({ length: area.columnCount }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return read(sheet.cellAt(row, column), row, column);
    });
  });
}
