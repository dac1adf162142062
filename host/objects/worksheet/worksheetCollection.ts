import { addSheet } from "../../model/operations/sheets";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { EVENT } from "../events/eventTypes";
import { key, optional, text, truth } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { listSheets, worksheetObject } from "./worksheet";

/** `Excel.WorksheetCollection`. */
export const worksheetCollectionObject: ObjectType<Workbook> = defineObject({
  name: "WorksheetCollection",
  items: (workbook, context) => workbook.sheets.map((sheet) => worksheetObject.create(context, sheet)),
  index: (_workbook, given, context) => findWorksheet(context, key(given, context)),
  methods: {
    add: method([optional(text, null)], (workbook: Workbook, [name], context) => {
      return worksheetObject.create(context, addSheet(workbook, name));
    }),
    getActiveWorksheet: method([], (workbook: Workbook, _given, context) => {
      return worksheetObject.create(context, workbook.getSheet(workbook.activeSheetId));
    }),
    getCount: method([optional(truth, false)], (workbook: Workbook, [visibleOnly]) => {
      return listSheets(workbook, visibleOnly).length;
    }),
    getFirst: method([optional(truth, false)], (workbook: Workbook, [visibleOnly], context) => {
      return createFirst(context, listSheets(workbook, visibleOnly));
    }),
    getLast: method([optional(truth, false)], (workbook: Workbook, [visibleOnly], context) => {
      return createFirst(context, listSheets(workbook, visibleOnly).reverse());
    }),
    getItemOrNullObject: method([key], (_workbook: Workbook, [given], context) => findWorksheet(context, given)),
  },
  events: {
    DataChanged: EVENT.sheetChanged,
    SelectionChanged: EVENT.sheetSelectionChanged,
    Activated: EVENT.sheetActivated,
    Deactivated: EVENT.sheetDeactivated,
    Added: EVENT.sheetAdded,
    Deleted: EVENT.sheetDeleted,
  },
});

function findWorksheet(context: Context, given: string | number): HostObject | null {
  const sheet = context.workbook.findSheet(String(given));
  return sheet === undefined ? null : worksheetObject.create(context, sheet);
}

function createFirst(context: Context, [sheet]: readonly Sheet[]): HostObject {
  return sheet === undefined ? failToFind("a worksheet") : worksheetObject.create(context, sheet);
}
