import { type Area, intersectAreas } from "../../model/area";
import type { CellValue } from "../../model/cell";
import { printAreaAddress, printFullAddress } from "../../model/cellAddress";
import type { Change } from "../../model/change";
import type { Workbook } from "../../model/workbook";
import type { EventEntry } from "../session";
import { describeCellValue, describeValueType } from "../range/cellValues";
import { EVENT } from "./eventTypes";

/** The target of what happens anywhere in the workbook. */
const WORKBOOK = "Workbook";

/**
 * What office.js is told of a change, as entries of a `richApiMessage`, for every target that may have been registered.
 * @param by who changed it: a session's id, or "user"
 * @param sessionId who is told; what another session did is "Remote", what the user did "Local"
 */
export function describeEvents(workbook: Workbook, change: Change, by: string, sessionId: string): EventEntry[] {
  const source = by === sessionId || by === "user" ? "Local" : "Remote";
  switch (change.kind) {
    case "contents":
      return describeContents(workbook, change, source, by === sessionId ? "ThisLocalAddin" : "Unknown");
    case "selection":
      return describeSelection(workbook, change.sheetId, change.area);
    case "tableAdded":
    case "tableDeleted": {
      const name = change.kind === "tableDeleted" ? { tableName: change.name } : {};
      const json = { source, tableId: change.tableId, worksheetId: change.sheetId, ...name };
      return entries(EVENT[change.kind], [change.sheetId, WORKBOOK], json);
    }
    case "chartAdded":
    case "chartDeleted": {
      const json = { source, chartId: change.chartId, worksheetId: change.sheetId };
      return entries(EVENT[change.kind], [change.sheetId], json);
    }
    case "sheetAdded":
    case "sheetDeleted":
      return entries(EVENT[change.kind], [WORKBOOK], { source, worksheetId: change.sheetId });
    case "sheetActivated":
      return [
        ...entries(EVENT.sheetDeactivated, [change.previousSheetId, WORKBOOK], { worksheetId: change.previousSheetId }),
        ...entries(EVENT.sheetActivated, [change.sheetId, WORKBOOK], { worksheetId: change.sheetId }),
      ];
    case "calculated":
    case "formats":
    case "layout":
    case "table":
    case "chart":
    case "sheet":
    case "names":
    case "settings":
      return [];
    default:
      return change satisfies never;
  }
}

function describeContents(
  workbook: Workbook,
  change: Extract<Change, { kind: "contents" }>,
  source: string,
  triggerSource: string,
): EventEntry[] {
  const sheet = workbook.findSheet(change.sheetId);
  if (sheet === undefined) return [];
  const describe = (area: Area) => ({
    address: printAreaAddress(area),
    changeType: change.changeType,
    source,
    worksheetId: sheet.id,
    referenceId: printFullAddress(sheet.name, area),
    shiftDirection: describeShift(change.changeType),
    triggerSource,
    ...describeDetails(change.single),
  });
  const ofSheet = entries(EVENT.sheetChanged, [sheet.id, WORKBOOK], describe(change.area));
  const ofTables = workbook.tablesIn(sheet.id, change.area).flatMap((table) => {
    const json = { ...describe(intersectAreas(table.area, change.area) ?? change.area), tableId: table.id };
    return entries(EVENT.tableChanged, [table.id, sheet.id, WORKBOOK], json);
  });
  return [...ofSheet, ...ofTables];
}

function describeShift(changeType: Extract<Change, { kind: "contents" }>["changeType"]): string {
  const shifts = {
    RangeEdited: "None",
    RowInserted: "Down",
    RowDeleted: "Up",
    ColumnInserted: "Right",
    ColumnDeleted: "Left",
    CellInserted: "None",
    CellDeleted: "None",
  };
  return shifts[changeType];
}

/** Excel says what stood before and after only where one cell changed. */
function describeDetails(single: { readonly before: CellValue; readonly after: CellValue } | null) {
  if (single === null) return {};
  return {
    valueBefore: describeCellValue(single.before),
    valueAfter: describeCellValue(single.after),
    valueTypeBefore: describeValueType(single.before),
    valueTypeAfter: describeValueType(single.after),
  };
}

function describeSelection(workbook: Workbook, sheetId: string, area: Area): EventEntry[] {
  const address = printAreaAddress(area);
  const ofSheet = entries(EVENT.sheetSelectionChanged, [sheetId, WORKBOOK], { address, worksheetId: sheetId });
  const ofTables = workbook.tables.flatMap((table) => {
    const inside = table.sheetId === sheetId ? intersectAreas(table.area, area) : null;
    const json =
      inside === null
        ? { isInsideTable: false, tableId: table.id, worksheetId: sheetId }
        : { isInsideTable: true, tableId: table.id, worksheetId: sheetId, address: printAreaAddress(inside) };
    return entries(EVENT.tableSelectionChanged, [table.id], json);
  });
  return [...ofSheet, ...ofTables];
}

function entries(eventType: number, targetIds: readonly string[], json: object): EventEntry[] {
  const text = JSON.stringify(json);
  return targetIds.map((targetId) => [65536, eventType, targetId, text]);
}
