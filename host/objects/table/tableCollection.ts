import { addTable } from "../../model/operations/addTable";
import type { Sheet } from "../../model/sheet";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import { EVENT } from "../events/eventTypes";
import { anything, key, truth, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { readCells } from "../range/rangeArgument";
import { tableObject } from "./table";

/** The tables of a sheet, or of the whole workbook. */
export type TableScope = { readonly sheet: Sheet | null };

/** `Excel.TableCollection`. */
export const tableCollectionObject: ObjectType<TableScope> = defineObject({
  name: "TableCollection",
  properties: { count: (scope, { workbook }) => listTables(workbook, scope).length },
  items: (scope, context) => listTables(context.workbook, scope).map((table) => tableObject.create(context, table)),
  index: (scope, given, context) => findTable(context, scope, key(given, context)),
  methods: {
    add: method([anything, truth], ({ sheet }: TableScope, [given, hasHeaders], context) => {
      const { workbook } = context;
      const cells = readCells(given, sheet ?? workbook.getSheet(workbook.activeSheetId), context);
      return tableObject.create(context, addTable(workbook, cells.sheet, cells.area, hasHeaders));
    }),
    getCount: method([], (scope: TableScope, _given, { workbook }) => listTables(workbook, scope).length),
    getItemAt: method([wholeNumber], (scope: TableScope, [index], context) => {
      const table = listTables(context.workbook, scope)[index];
      return table === undefined ? failToFind(index) : tableObject.create(context, table);
    }),
    getItemOrNullObject: method([key], (scope: TableScope, [given], context) => findTable(context, scope, given)),
  },
  events: { DataChanged: EVENT.tableChanged, Added: EVENT.tableAdded, Deleted: EVENT.tableDeleted },
  eventTarget: ({ sheet }) => sheet?.id ?? "Workbook",
});

function listTables(workbook: Workbook, { sheet }: TableScope): Table[] {
  return workbook.tables.filter((table) => sheet === null || table.sheetId === sheet.id);
}

function findTable(context: Context, scope: TableScope, given: string | number): HostObject | null {
  const table = context.workbook.findTable(String(given));
  const isInScope = table !== undefined && (scope.sheet === null || scope.sheet.id === table.sheetId);
  return isInScope ? tableObject.create(context, table) : null;
}
