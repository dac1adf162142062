import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { lastColumnOf, lastRowOf } from "../../../model/area";
import { measureRows } from "../../../model/rowHeights";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from "../../../model/sheet";
import type { Workbook } from "../../../model/workbook";
import { measureGrid, pixelsPerPoint } from "./measureGrid";

/** The frame in which cells stand: sheets, sizes, panes and merged areas. The cells themselves are read from the model when drawn. */
export function describeLayout(workbook: Workbook, bookId: string): Partial<IWorkbookData> {
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  return {
    id: bookId,
    name: workbook.name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, describeSheet(sheet)])),
  };
}

function describeSheet(sheet: Sheet): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    ...measureGrid(sheet),
    defaultColumnWidth: STANDARD_COLUMN_WIDTH * pixelsPerPoint,
    defaultRowHeight: STANDARD_ROW_HEIGHT * pixelsPerPoint,
    columnData: describeColumns(sheet),
    rowData: describeRows(sheet),
    freeze: { startRow: frozenRows || -1, startColumn: frozenColumns || -1, ySplit: frozenRows, xSplit: frozenColumns },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.mergedAreas.map((area) => ({
      startRow: area.row,
      endRow: lastRowOf(area),
      startColumn: area.column,
      endColumn: lastColumnOf(area),
    })),
  };
}

function describeColumns(sheet: Sheet): NonNullable<IWorksheetData["columnData"]> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, points] of sheet.columnWidths) columns[column] = { w: points * pixelsPerPoint };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function describeRows(sheet: Sheet): NonNullable<IWorksheetData["rowData"]> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of measureRows(sheet)) {
    rows[row] = { h: Math.round(points * pixelsPerPoint), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}
