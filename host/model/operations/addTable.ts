import { type Area, intersectAreas, isInsideSheet } from "../area";
import { BLANK_CELL, isBlank } from "../cell";
import { describeText } from "../describeText";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Table, TableColumn } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";
import { chooseHeader } from "./headers";
import { shiftCells } from "./shiftCells";
import { chooseTableName } from "./tableNames";

/**
 * Makes a table of an area. Without headers Excel moves the cells one row down and writes "Kolumn1" … above them; a header
 * row alone gets a blank body row. Headers become text, blank and doubled ones get a number.
 * Throws InvalidArgument (another table, or merged cells), AccessDenied.
 */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  checkUnprotected(sheet);
  if (!isInsideSheet(area)) throw new ExcelError("InvalidArgument", "The range lies outside the sheet.");
  if (workbook.tablesIn(sheet.id, area).length > 0) {
    throw new ExcelError("InvalidArgument", "A table cannot overlap another table.");
  }
  if (sheet.mergedAreas.some((merged) => intersectAreas(merged, area) !== null)) {
    throw new ExcelError("InvalidArgument", "A table cannot hold merged cells.");
  }
  const whole = prepareArea(workbook, sheet, area, hasHeaders);
  const table: Table = {
    id: workbook.createId(),
    name: chooseTableName(workbook),
    sheetId: sheet.id,
    area: whole,
    hasTotals: false,
    hasHadTotals: false,
    columns: createColumns(workbook, sheet, whole),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  workbook.tables.push(table);
  workbook.markRestructured();
  workbook.record({ kind: "tableAdded", tableId: table.id, sheetId: sheet.id });
  return table;
}

/** The table's area with its header row and at least one body row; room is made where cells are in the way. */
function prepareArea(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Area {
  if (!hasHeaders) {
    const top = { ...area, rowCount: 1 };
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: top });
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      sheet.putCell(area.row, column, BLANK_CELL);
    }
    return { ...area, rowCount: area.rowCount + 1 };
  }
  if (area.rowCount > 1) return area;
  const body = { ...area, row: area.row + 1 };
  if (!sheet.isAreaBlank(body)) {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: body });
  }
  return { ...area, rowCount: 2 };
}

function createColumns(workbook: Workbook, sheet: Sheet, area: Area): TableColumn[] {
  const names: string[] = [];
  return Array.from({ length: area.columnCount }, (_, index) => {
    const column = area.column + index;
    const cell = sheet.cellAt(area.row, column);
    const name = chooseHeader(isBlank(cell) ? "" : describeText(cell), names);
    names.push(name);
    workbook.writeCell(sheet, area.row, column, { ...BLANK_CELL, value: name, format: cell.format });
    return { id: index + 1, name, calculatedFormula: null, rememberedTotal: null };
  });
}
