import { WHOLE_SHEET } from "../../model/area";
import { deleteSheet, moveSheet, renameSheet, setSheetVisibility } from "../../model/operations/sheets";
import { activateSheet } from "../../model/operations/selectCells";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT, type Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { chartCollectionObject } from "../chart/chartCollection";
import { shapeCollectionObject } from "../chart/shapeCollection";
import { EVENT } from "../events/eventTypes";
import { oneOf, optional, refuseArgument, text, truth, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { pageBreakCollectionObject } from "../page/pageBreakCollection";
import { pageLayoutObject } from "../page/pageLayout";
import { colour } from "../range/commonFormat";
import { findCells } from "../range/rangeArgument";
import { createRange } from "../range/createRange";
import { tableCollectionObject } from "../table/tableCollection";
import { worksheetFreezePanesObject } from "./worksheetFreezePanes";
import { worksheetProtectionObject } from "./worksheetProtection";

const visibility = oneOf("Visible", "Hidden", "VeryHidden");

/** `Excel.Worksheet`. */
export const worksheetObject: ObjectType<Sheet> = defineObject({
  name: "Worksheet",
  id: (sheet) => sheet.id,
  properties: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.showGridlines,
    standardWidth: () => STANDARD_COLUMN_WIDTH,
    standardHeight: () => STANDARD_ROW_HEIGHT,
  },
  setters: {
    name: (sheet, given, context) => renameSheet(context.workbook, sheet, text(given, context)),
    position: (sheet, given, context) => moveSheet(context.workbook, sheet, wholeNumber(given, context)),
    visibility: (sheet, given, context) => setSheetVisibility(context.workbook, sheet, visibility(given, context)),
    tabColor: (sheet, given, context) => {
      sheet.tabColor = given === "" ? "" : colour(given, context);
      context.workbook.record({ kind: "sheet", sheetId: sheet.id });
    },
    showGridlines,
    // Office.js says it so when the property is set by itself, and by its own name in `set`.
    gridlines: showGridlines,
  },
  navigation: {
    tables: (sheet, context) => tableCollectionObject.create(context, { sheet }),
    protection: (sheet, context) => worksheetProtectionObject.create(context, sheet),
    charts: (sheet, context) => chartCollectionObject.create(context, sheet),
    shapes: (sheet, context) => shapeCollectionObject.create(context, sheet),
    pageLayout: (sheet, context) => pageLayoutObject.create(context, sheet),
    horizontalPageBreaks: (sheet, context) =>
      pageBreakCollectionObject.create(context, { sheet, direction: "horizontal" }),
    verticalPageBreaks: (sheet, context) => pageBreakCollectionObject.create(context, { sheet, direction: "vertical" }),
    freezePanes: (sheet, context) => worksheetFreezePanesObject.create(context, sheet),
  },
  methods: {
    activate: method([], (sheet: Sheet, _given, { workbook }) => activateSheet(workbook, sheet)),
    delete: method([], (sheet: Sheet, _given, { workbook }) => deleteSheet(workbook, sheet)),
    calculate: method([optional(truth, false)], async (_sheet: Sheet, [markAllDirty], { workbook }) => {
      if (markAllDirty) workbook.markRestructured();
      await workbook.calculate();
    }),
    getCell: method([wholeNumber, wholeNumber], (sheet: Sheet, [row, column], context) =>
      createRange(context, sheet, { row, column, rowCount: 1, columnCount: 1 }),
    ),
    getRange: method([optional(text, null)], (sheet: Sheet, [address], context) => {
      const cells = address === null ? { sheet, area: WHOLE_SHEET } : findCells(context.workbook, address, sheet);
      if (cells === null || cells.sheet !== sheet) return refuseArgument("an address on the sheet", address);
      return createRange(context, sheet, cells.area);
    }),
    getRangeByIndexes: method(
      [wholeNumber, wholeNumber, wholeNumber, wholeNumber],
      (sheet: Sheet, [row, column, rowCount, columnCount], context) =>
        createRange(context, sheet, { row, column, rowCount, columnCount }),
    ),
    getUsedRange: method([optional(truth, false)], (sheet: Sheet, [valuesOnly], context) => {
      // A blank sheet gives its first cell.
      const used = sheet.usedArea(valuesOnly ? "contents" : "contentsAndFormats");
      return createRange(context, sheet, used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    }),
    getUsedRangeOrNullObject: method([optional(truth, false)], (sheet: Sheet, [valuesOnly], context) => {
      const used = sheet.usedArea(valuesOnly ? "contents" : "contentsAndFormats");
      return used === null ? null : createRange(context, sheet, used);
    }),
    getNext: method([optional(truth, false)], (sheet: Sheet, [visibleOnly], context) => {
      return findNeighbour(context, sheet, 1, visibleOnly) ?? failToFind("the next worksheet");
    }),
    getNextOrNullObject: method([optional(truth, false)], (sheet: Sheet, [visibleOnly], context) =>
      findNeighbour(context, sheet, 1, visibleOnly),
    ),
    getPrevious: method([optional(truth, false)], (sheet: Sheet, [visibleOnly], context) => {
      return findNeighbour(context, sheet, -1, visibleOnly) ?? failToFind("the previous worksheet");
    }),
    getPreviousOrNullObject: method([optional(truth, false)], (sheet: Sheet, [visibleOnly], context) =>
      findNeighbour(context, sheet, -1, visibleOnly),
    ),
  },
  events: {
    DataChanged: EVENT.sheetChanged,
    SelectionChanged: EVENT.sheetSelectionChanged,
    Activated: EVENT.sheetActivated,
    Deactivated: EVENT.sheetDeactivated,
  },
  eventTarget: (sheet) => sheet.id,
});

function showGridlines(sheet: Sheet, given: unknown, context: Context): void {
  sheet.showGridlines = truth(given, context);
  context.workbook.record({ kind: "layout", sheetId: sheet.id });
}

function findNeighbour(context: Context, sheet: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = context.workbook;
  const beside =
    step === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  const found = beside.find((other) => !visibleOnly || isVisible(other));
  return found === undefined ? null : worksheetObject.create(context, found);
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === "Visible";
}

/** The sheets that a collection with `visibleOnly` means, in the order of the tabs. */
export function listSheets(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || isVisible(sheet));
}
