import { ExcelError } from "../../model/excelError";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { convertTableToRange, deleteTable } from "../../model/operations/endTable";
import { resizeTable } from "../../model/operations/resizeTable";
import { setTotalsRow } from "../../model/operations/setTotalsRow";
import { renameTable } from "../../model/operations/tableNames";
import { type Table, bodyAreaOf, headerAreaOf, totalsAreaOf } from "../../model/table";
import { EVENT } from "../events/eventTypes";
import { anything, refuseArgument, text, truth } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { readCells } from "../range/rangeArgument";
import { createRange } from "../range/createRange";
import { worksheetObject } from "../worksheet/worksheet";
import { tableColumnCollectionObject } from "./tableColumnCollection";
import { tableRowCollectionObject } from "./tableRowCollection";

/** `Excel.Table`. The host's tables always show their header row and are never filtered. */
export const tableObject: ObjectType<Table> = defineObject({
  name: "Table",
  id: (table) => table.id,
  properties: {
    id: (table) => table.id,
    name: (table) => table.name,
    style: (table) => table.style,
    showHeaders: () => true,
    showTotals: (table) => table.hasTotals,
    showFilterButton: (table) => table.showFilterButton,
    showBandedRows: (table) => table.showBandedRows,
    showBandedColumns: (table) => table.showBandedColumns,
    highlightFirstColumn: (table) => table.highlightFirstColumn,
    highlightLastColumn: (table) => table.highlightLastColumn,
  },
  setters: {
    name: (table, given, context) => renameTable(context.workbook, table, text(given, context)),
    style: (table, given, context) => change(context, table, { style: text(given, context) }),
    showHeaders: (_table, given, context) => {
      if (!truth(given, context)) {
        throw new ExcelError("NotImplemented", "The local host cannot hide the header row of a table.");
      }
    },
    showTotals: async (table, given, context) => {
      const isShown = truth(given, context);
      // Whether the last column is summed or counted depends on its values.
      await context.workbook.calculate();
      setTotalsRow(context.workbook, table, isShown);
    },
    showFilterButton: (table, given, context) => change(context, table, { showFilterButton: truth(given, context) }),
    showBandedRows: (table, given, context) => change(context, table, { showBandedRows: truth(given, context) }),
    showBandedColumns: (table, given, context) => change(context, table, { showBandedColumns: truth(given, context) }),
    highlightFirstColumn: (table, given, context) =>
      change(context, table, { highlightFirstColumn: truth(given, context) }),
    highlightLastColumn: (table, given, context) =>
      change(context, table, { highlightLastColumn: truth(given, context) }),
  },
  navigation: {
    worksheet: (table, context) => worksheetObject.create(context, context.workbook.getSheet(table.sheetId)),
    columns: (table, context) => tableColumnCollectionObject.create(context, table),
    rows: (table, context) => tableRowCollectionObject.create(context, table),
  },
  methods: {
    getRange: method([], (table: Table, _given, context) => {
      return createRange(context, context.workbook.getSheet(table.sheetId), table.area);
    }),
    getHeaderRowRange: method([], (table: Table, _given, context) => {
      return createRange(context, context.workbook.getSheet(table.sheetId), headerAreaOf(table));
    }),
    getDataBodyRange: method([], (table: Table, _given, context) => {
      return createRange(context, context.workbook.getSheet(table.sheetId), bodyAreaOf(table));
    }),
    getTotalRowRange: method([], (table: Table, _given, context) => {
      return createRange(context, context.workbook.getSheet(table.sheetId), getTotalsArea(table));
    }),
    resize: method([anything], (table: Table, [given], context) => {
      const sheet = context.workbook.getSheet(table.sheetId);
      const cells = readCells(given, sheet, context);
      if (cells.sheet !== sheet) return refuseArgument("a range on the table's sheet", cells.sheet.name);
      resizeTable(context.workbook, table, cells.area);
    }),
    convertToRange: method([], (table: Table, _given, context) => {
      convertTableToRange(context.workbook, table);
      return createRange(context, context.workbook.getSheet(table.sheetId), table.area);
    }),
    delete: method([], (table: Table, _given, { workbook }) => deleteTable(workbook, table)),
    /** Right without doing anything, since no filter can be set. */
    clearFilters: method([], () => undefined),
  },
  events: { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
  eventTarget: (table) => table.id,
});

/** Throws ItemNotFound where the totals row is switched off. */
export function getTotalsArea(table: Table) {
  const area = totalsAreaOf(table);
  if (area === null) throw new ExcelError("ItemNotFound", `The table ${table.name} shows no totals row.`);
  return area;
}

function change(context: Context, table: Table, look: Partial<Table>): void {
  checkUnprotected(context.workbook.getSheet(table.sheetId));
  Object.assign(table, look);
  context.workbook.record({ kind: "table", tableId: table.id, sheetId: table.sheetId });
}
