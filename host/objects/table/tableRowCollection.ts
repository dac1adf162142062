import { addTableRows, deleteTableRows } from "../../model/operations/tableRows";
import { type Table, bodyAreaOf } from "../../model/table";
import { anything, optional, refuseArgument, truth, wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { readRows } from "../range/gridArgument";
import { readNew } from "./tableColumnCollection";
import { tableRowObject } from "./tableRow";

/** `Excel.TableRowCollection`. */
export const tableRowCollectionObject: ObjectType<Table> = defineObject({
  name: "TableRowCollection",
  properties: { count: (table) => bodyAreaOf(table).rowCount },
  items: (table, context) =>
    Array.from({ length: bodyAreaOf(table).rowCount }, (_, index) => tableRowObject.create(context, { table, index })),
  methods: {
    add: method(
      [optional(wholeNumber, -1), anything, optional(truth, true)],
      (table: Table, [at, values, alwaysInsert], context) => {
        const rows = readNewRows(table, values);
        const index = addTableRows(context.workbook, table, at === -1 ? null : at, rows, alwaysInsert);
        return tableRowObject.create(context, { table, index });
      },
    ),
    getCount: method([], (table: Table) => bodyAreaOf(table).rowCount),
    getItemAt: method([wholeNumber], (table: Table, [index], context) => {
      const isThere = index >= 0 && index < bodyAreaOf(table).rowCount;
      return isThere ? tableRowObject.create(context, { table, index }) : failToFind(index);
    }),
    deleteRowsAt: method([wholeNumber, optional(wholeNumber, 1)], (table: Table, [index, count], { workbook }) => {
      deleteTableRows(workbook, table, index, count);
    }),
  },
});

function readNewRows(table: Table, values: unknown) {
  if (values === undefined || values === null) return [table.columns.map(() => undefined)];
  const rows = readRows(values);
  if (rows.length === 0) return refuseArgument("at least one row", "none");
  return rows.map((row) => row.map(readNew));
}
