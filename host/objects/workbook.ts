import type { Workbook } from "../model/workbook";
import { applicationObject } from "./application";
import { truth, oneOf, optional, text } from "./framework/arguments";
import type { Context } from "./framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "./framework/hostObject";
import { namedItemCollectionObject } from "./namedItemCollection";
import { rangeObject } from "./range/range";
import { findCells } from "./range/rangeArgument";
import { createRange } from "./range/createRange";
import { runtimeObject } from "./runtime";
import { settingCollectionObject } from "./settingCollection";
import { tableCollectionObject } from "./table/tableCollection";
import { workbookProtectionObject } from "./workbookProtection";
import { worksheetCollectionObject } from "./worksheet/worksheetCollection";

/** `Excel.Workbook`: the root of every request. */
export const workbookObject: ObjectType<Workbook> = defineObject({
  name: "Workbook",
  properties: {
    name: (workbook) => workbook.name,
    readOnly: (workbook) => workbook.options.isReadOnly,
    isDirty: (workbook) => workbook.isDirty,
    autoSave: (workbook) => workbook.options.isAutoSaved,
    previouslySaved: () => true,
  },
  setters: {
    isDirty: (workbook, given, context) => {
      workbook.isDirty = truth(given, context);
    },
  },
  navigation: {
    application: (workbook, context) => applicationObject.create(context, workbook),
    worksheets: (workbook, context) => worksheetCollectionObject.create(context, workbook),
    tables: (_workbook, context) => tableCollectionObject.create(context, { sheet: null }),
    names: (workbook, context) => namedItemCollectionObject.create(context, workbook),
    protection: (workbook, context) => workbookProtectionObject.create(context, workbook),
    settings: (workbook, context) => settingCollectionObject.create(context, workbook),
    _Runtime: (workbook, context) => runtimeObject.create(context, workbook),
  },
  methods: {
    getSelectedRange: method([], (workbook: Workbook, _given, context) => {
      return createRange(context, workbook.getSheet(workbook.activeSheetId), workbook.selectedArea);
    }),
    getActiveCell: method([], (workbook: Workbook, _given, context) => {
      const cell = { ...workbook.selectedArea, rowCount: 1, columnCount: 1 };
      return createRange(context, workbook.getSheet(workbook.activeSheetId), cell);
    }),
    save: method([optional(oneOf("Save", "Prompt"), "Save")], (workbook: Workbook) => {
      if (workbook.saver === null) workbook.isDirty = false;
      else workbook.saver();
    }),
    getIsActiveCollabSession: method([], () => false),
    _GetRangeForEventByReferenceId: method([text], (_workbook: Workbook, [reference], context) => {
      return findByAddress(context, reference) ?? failToFind(reference);
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], (_workbook: Workbook, [reference], context) =>
      findByAddress(context, reference),
    ),
    _GetObjectByReferenceId: method([text], (_workbook: Workbook, [referenceId], context) => {
      const kept = context.findKept(referenceId);
      return kept === undefined ? failToFind(referenceId) : rangeObject.create(context, kept);
    }),
    _GetObjectTypeNameByReferenceId: method([text], (_workbook: Workbook, [referenceId], context) => {
      return context.findKept(referenceId) === undefined ? failToFind(referenceId) : "Range";
    }),
    _GetReferenceCount: method([], (_workbook: Workbook, _given, context) => context.keptCount()),
    _RemoveReference: method([text], (_workbook: Workbook, [referenceId], context) => context.release(referenceId)),
  },
});

/** The cells of a change event, by the full address that the event named. */
function findByAddress(context: Context, address: string): HostObject | null {
  const { workbook } = context;
  const cells = findCells(workbook, address, workbook.getSheet(workbook.activeSheetId));
  return cells === null ? null : createRange(context, cells.sheet, cells.area);
}
