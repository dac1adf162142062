import {
  type Area,
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaContains,
  createArea,
  intersectAreas,
  isInsideSheet,
  listAreas,
  lastColumnOf,
  lastRowOf,
} from "../area";
import { isBlank } from "../cell";
import type { ContentsChangeType } from "../change";
import { ExcelError } from "../excelError";
import { moveReferences } from "../formula/moveReferences";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import { type Shift, shiftArea, shiftCell } from "../formula/shift";
import type { Sheet } from "../sheet";
import type { Permission } from "../sheetPermissions";
import type { Workbook } from "../workbook";
import { moveChart } from "./charts";
import { checkUnprotected } from "./checkEditable";
import { copyFormats } from "./copyFormats";
import { movePrintedCells } from "./pageLayout";
import { checkTablesShift, shiftTables } from "./shiftTables";

/**
 * Inserts or deletes cells, rows or columns: the cells after them move, and with them everything that refers to them
 * (formulas in the whole workbook, names, tables, merged areas, conditional formats, validation, kept references).
 * Throws InsertDeleteConflict where part of a table would be torn off, MergedRangeConflict likewise,
 * NonBlankCellOffSheet where contents would leave the sheet, AccessDenied on a protected sheet.
 */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  if (!isInsideSheet(shift.area)) throw new ExcelError("InvalidArgument", "The range lies outside the sheet.");
  checkUnprotected(sheet, permissionFor(shift));
  const moving = movingAreaOf(shift);
  checkMerges(sheet, shift, moving);
  checkRoom(sheet, shift, moving);
  checkTablesShift(workbook, shift, moving);

  const mapping = (area: Area): Area | null => shiftArea(shift, area);
  shiftTables(workbook, sheet, shift, () => {
    moveCells(workbook, sheet, shift, moving);
    rewriteFormulas(workbook, (formula, home) => {
      return moveReferences(formula, sheet.name, home.sheetId === sheet.id, mapping);
    });
  });
  shiftLook(workbook, sheet, shift, mapping);
  if (shift.kind === "insert") takeFormatsFromBefore(workbook, sheet, shift);
  workbook.record({
    kind: "contents",
    sheetId: sheet.id,
    area: shift.area,
    changeType: describeChangeType(shift),
    single: null,
  });
}

/** A protected sheet may let whole rows or columns in. Taking them out it lets be only where all their cells are unlocked. */
function permissionFor({ kind, area }: Shift): Permission | undefined {
  if (kind === "delete") return undefined;
  if (area.columnCount === SHEET_COLUMNS) return "allowInsertRows";
  return area.rowCount === SHEET_ROWS ? "allowInsertColumns" : undefined;
}

/** The cells that are taken out or move: from the shifted area to the edge of the sheet. */
function movingAreaOf({ direction, area }: Shift): Area {
  return direction === "vertical"
    ? createArea(area.row, area.column, SHEET_ROWS - 1, lastColumnOf(area))
    : createArea(area.row, area.column, lastRowOf(area), SHEET_COLUMNS - 1);
}

/** A merged area may grow, shrink or move, but not be torn apart. */
function checkMerges(sheet: Sheet, shift: Shift, moving: Area): void {
  const isTorn = sheet.mergedAreas.some(
    (merged) => intersectAreas(merged, moving) !== null && !areaContains(crossingOf(shift), merged),
  );
  if (isTorn) throw new ExcelError("MergedRangeConflict", "The operation would change part of a merged cell.");
}

/** The whole columns (or rows) in which cells move. */
function crossingOf({ direction, area }: Shift): Area {
  return direction === "vertical"
    ? { ...area, row: 0, rowCount: SHEET_ROWS }
    : { ...area, column: 0, columnCount: SHEET_COLUMNS };
}

function checkRoom(sheet: Sheet, shift: Shift, moving: Area): void {
  if (shift.kind === "delete") return;
  for (const { row, column, cell } of sheet.cells(moving)) {
    if (!isBlank(cell) && shiftCell(shift, row, column) === null) {
      throw new ExcelError("NonBlankCellOffSheet", "The operation would push cells with contents off the sheet.");
    }
  }
}

function moveCells(workbook: Workbook, sheet: Sheet, shift: Shift, moving: Area): void {
  const cells = [...sheet.cells(moving)];
  workbook.markRestructured();
  for (const { row, column } of cells) sheet.removeCell(row, column);
  for (const { row, column, cell } of cells) {
    const place = shiftCell(shift, row, column);
    if (place !== null) sheet.putCell(place.row, place.column, cell);
  }
}

function shiftLook(workbook: Workbook, sheet: Sheet, shift: Shift, mapping: (area: Area) => Area | null): void {
  sheet.mergedAreas = sheet.mergedAreas.flatMap((area) => mapping(area) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => moveIfLeft(format, mapping));
  sheet.dataValidations = sheet.dataValidations.filter((validation) => moveIfLeft(validation, mapping));
  for (const tracked of workbook.trackedAreas) {
    if (tracked.sheetId === sheet.id && tracked.area !== null) tracked.area = mapping(tracked.area);
  }
  for (const chart of sheet.charts) chart.place = moveChart(chart.place, mapping);
  sheet.printedCells = movePrintedCells(sheet.printedCells, mapping);
  const moveRow = (row: number): number | null => mapping(createArea(row, 0, row, SHEET_COLUMNS - 1))?.row ?? null;
  const moveColumn = (column: number): number | null =>
    mapping(createArea(0, column, SHEET_ROWS - 1, column))?.column ?? null;
  // Only whole rows and columns take their heights and widths along.
  if (shift.area.columnCount === SHEET_COLUMNS && shift.direction === "vertical") {
    sheet.rowHeights = moveKeys(sheet.rowHeights, moveRow);
    sheet.fittedRows = moveMembers(sheet.fittedRows, moveRow);
    sheet.hiddenRows = moveMembers(sheet.hiddenRows, moveRow);
    sheet.rowFormats = moveKeys(sheet.rowFormats, moveRow);
    sheet.rowOrigins = moveKeys(sheet.rowOrigins, moveRow);
    sheet.rowBreaks = sheet.rowBreaks.flatMap((row) => moveRow(row) ?? []);
  }
  if (shift.area.rowCount === SHEET_ROWS && shift.direction === "horizontal") {
    sheet.columnWidths = moveKeys(sheet.columnWidths, moveColumn);
    sheet.columnFormats = moveKeys(sheet.columnFormats, moveColumn);
    sheet.hiddenColumns = moveMembers(sheet.hiddenColumns, moveColumn);
    sheet.columnOrigins = moveKeys(sheet.columnOrigins, moveColumn);
    sheet.columnBreaks = sheet.columnBreaks.flatMap((column) => moveColumn(column) ?? []);
  }
  workbook.record({ kind: "layout", sheetId: sheet.id });
}

function moveIfLeft(thing: { area: Area; furtherAreas?: Area[] }, mapping: (area: Area) => Area | null): boolean {
  const [first, ...further] = listAreas(thing).flatMap((area) => mapping(area) ?? []);
  if (first === undefined) return false;
  thing.area = first;
  if (thing.furtherAreas !== undefined) thing.furtherAreas = further;
  return true;
}

function moveKeys<T>(map: ReadonlyMap<number, T>, move: (key: number) => number | null): Map<number, T> {
  return new Map([...map].flatMap(([key, value]) => pair(move(key), value)));
}

function pair<T>(key: number | null, value: T): [number, T][] {
  return key === null ? [] : [[key, value]];
}

function moveMembers(set: ReadonlySet<number>, move: (member: number) => number | null): Set<number> {
  return new Set([...set].flatMap((member) => move(member) ?? []));
}

/** New cells look like those above (or to the left); under a table's header row like those below. */
function takeFormatsFromBefore(workbook: Workbook, sheet: Sheet, { direction, area }: Shift): void {
  if (direction === "horizontal") {
    if (area.column > 0) copyFormats(workbook, sheet, { ...area, column: area.column - 1, columnCount: 1 }, area);
    return;
  }
  if (area.row === 0) return;
  const above = { ...area, row: area.row - 1, rowCount: 1 };
  const isUnderHeader = workbook
    .tablesIn(sheet.id, above)
    .some((table) => table.area.row === above.row && intersectAreas(table.area, area) !== null);
  const below = { ...area, row: lastRowOf(area) + 1, rowCount: 1 };
  copyFormats(workbook, sheet, isUnderHeader ? below : above, area);
}

function describeChangeType({ kind, area }: Shift): ContentsChangeType {
  const isInsert = kind === "insert";
  if (areaContains(area, { ...area, column: 0, columnCount: SHEET_COLUMNS }))
    return isInsert ? "RowInserted" : "RowDeleted";
  if (areaContains(area, { ...area, row: 0, rowCount: SHEET_ROWS }))
    return isInsert ? "ColumnInserted" : "ColumnDeleted";
  return isInsert ? "CellInserted" : "CellDeleted";
}
