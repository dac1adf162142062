import { type Area, createArea } from "../../model/area";
import type { Entry } from "../../model/entry/entry";
import { readEntry } from "../../model/entry/readEntry";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { checkTyped } from "../../model/operations/checkTyped";
import { clearCells as clear } from "../../model/operations/clearCells";
import { enterContents } from "../../model/operations/enterContents";
import { selectCells } from "../../model/operations/selectCells";
import type { Workbook } from "../../model/workbook";
import { STANDARD_COLUMN_WIDTH, type Sheet } from "../../model/sheet";
import { pixelsPerPoint } from "./grid/measureGrid";
import type { CellPlace } from "./grid/openGrid";

/** Who a change is by when it came from the keyboard and the mouse. */
export const USER = "user";

/**
 * Enters what a person typed, read as a Swedish Excel reads it.
 * Rejects with ExcelError where Excel would not take it: a formula that cannot be read, a protected sheet, a value that the
 * cell's validation does not allow.
 */
export function typeText(workbook: Workbook, sheetId: string, { row, column }: CellPlace, text: string): Promise<void> {
  return workbook.turn(USER, () => {
    const sheet = workbook.getSheet(sheetId);
    const entry = readTyped(sheet, row, column, text);
    checkTyped(workbook, sheet, row, column, entry);
    enterContents(workbook, sheet, createArea(row, column, row, column), () => entry);
  });
}

/** Enters what a person pasted, which Excel holds to no validation. Rows of texts from the area's first cell. */
export function typeTexts(
  workbook: Workbook,
  sheetId: string,
  area: Area,
  texts: readonly (readonly string[])[],
): Promise<void> {
  return workbook.turn(USER, () => {
    const sheet = workbook.getSheet(sheetId);
    enterContents(workbook, sheet, area, (row, column) =>
      readTyped(sheet, area.row + row, area.column + column, texts[row]?.[column] ?? ""),
    );
  });
}

function readTyped(sheet: Sheet, row: number, column: number, text: string): Entry {
  return readEntry(text, sheet.cellAt(row, column).format.numberFormat, "sv");
}

/** Empties cells; their formats stand. Rejects where the sheet is protected. */
export function clearCells(workbook: Workbook, sheetId: string, area: Area): Promise<void> {
  return workbook.turn(USER, () => clear(workbook, workbook.getSheet(sheetId), area, "contents"));
}

/** Selects cells and brings their sheet to the front. Rejects where it is hidden. */
export function activateCells(workbook: Workbook, sheetId: string, area: Area): Promise<void> {
  return workbook.turn(USER, () => selectCells(workbook, workbook.getSheet(sheetId), area));
}

/** Makes a column wider or, with negative pixels, narrower. */
export function widenColumn(workbook: Workbook, sheetId: string, column: number, pixels: number): Promise<void> {
  return workbook.turn(USER, () => {
    const sheet = workbook.getSheet(sheetId);
    checkUnprotected(sheet, "allowFormatColumns");
    const width = sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH;
    sheet.columnWidths.set(column, Math.max(0, width + pixels / pixelsPerPoint));
    workbook.record({ kind: "layout", sheetId });
  });
}
