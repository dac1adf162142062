import type { Area } from "../../model/area";
import { renameColumn } from "../../model/operations/renameColumn";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { deleteTableColumn } from "../../model/operations/tableColumns";
import { type Table, type TableColumn, bodyAreaOf, headerAreaOf } from "../../model/table";
import { text } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { readValues } from "../range/rangeReads";
import { createRange } from "../range/createRange";
import { writeContents } from "../range/rangeWrites";
import { getTotalsArea } from "./table";

type ColumnTarget = { readonly table: Table; readonly column: TableColumn };

/** `Excel.TableColumn`. */
export const tableColumnObject: ObjectType<ColumnTarget> = defineObject({
  name: "TableColumn",
  id: ({ column }) => column.id,
  properties: {
    id: ({ column }) => column.id,
    index: ({ table, column }) => table.columns.indexOf(column),
    name: ({ column }) => column.name,
    values: (target, { workbook }) => readValues(workbook, rangeOf(target, target.table.area)),
  },
  setters: {
    name: ({ table, column }, given, context) => {
      checkUnprotected(context.workbook.getSheet(table.sheetId));
      renameColumn(context.workbook, table, column, text(given, context));
    },
    values: (target, given, { workbook }) => writeContents(workbook, rangeOf(target, target.table.area), given),
  },
  methods: {
    delete: method([], ({ table, column }: ColumnTarget, _given, { workbook }) => {
      deleteTableColumn(workbook, table, column);
    }),
    getRange: method([], (target: ColumnTarget, _given, context) => createPart(context, target, target.table.area)),
    getHeaderRowRange: method([], (target: ColumnTarget, _given, context) =>
      createPart(context, target, headerAreaOf(target.table)),
    ),
    getDataBodyRange: method([], (target: ColumnTarget, _given, context) =>
      createPart(context, target, bodyAreaOf(target.table)),
    ),
    getTotalRowRange: method([], (target: ColumnTarget, _given, context) =>
      createPart(context, target, getTotalsArea(target.table)),
    ),
  },
});

function createPart(context: Context, target: ColumnTarget, rows: Area) {
  const { sheetId, area } = rangeOf(target, rows);
  return createRange(context, context.workbook.getSheet(sheetId), area);
}

/** The column's cells in some rows of the table. */
function rangeOf({ table, column }: ColumnTarget, rows: Area): { sheetId: string; area: Area } {
  const at = table.area.column + table.columns.indexOf(column);
  return { sheetId: table.sheetId, area: { ...rows, column: at, columnCount: 1 } };
}
