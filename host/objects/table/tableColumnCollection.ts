import { addTableColumn } from "../../model/operations/tableColumns";
import { readEntry } from "../../model/entry/readEntry";
import type { Entry } from "../../model/entry/entry";
import { isSameName } from "../../model/sameName";
import type { Table } from "../../model/table";
import { anything, key, optional, refuseArgument, text, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { type GivenContent, readRows } from "../range/gridArgument";
import { tableColumnObject } from "./tableColumn";

/** `Excel.TableColumnCollection`. */
export const tableColumnCollectionObject: ObjectType<Table> = defineObject({
  name: "TableColumnCollection",
  properties: { count: (table) => table.columns.length },
  items: (table, context) => table.columns.map((column) => tableColumnObject.create(context, { table, column })),
  index: (table, given, context) => findColumn(context, table, key(given, context)),
  methods: {
    add: method(
      [optional(wholeNumber, -1), anything, optional(text, null)],
      (table: Table, [index, values, name], context) => {
        const contents = values === undefined || values === null ? null : readColumn(values);
        const column = addTableColumn(context.workbook, table, index === -1 ? null : index, contents, name);
        return tableColumnObject.create(context, { table, column });
      },
    ),
    getCount: method([], (table: Table) => table.columns.length),
    getItemAt: method([wholeNumber], (table: Table, [index], context) => {
      const column = table.columns[index];
      return column === undefined ? failToFind(index) : tableColumnObject.create(context, { table, column });
    }),
    getItemOrNullObject: method([key], (table: Table, [given], context) => findColumn(context, table, given)),
  },
});

/** By id (a number) or by header. */
function findColumn(context: Context, table: Table, given: string | number): HostObject | null {
  const column =
    table.columns.find(({ name }) => typeof given === "string" && isSameName(name, given)) ??
    table.columns.find(({ id }) => String(id) === String(given));
  return column === undefined ? null : tableColumnObject.create(context, { table, column });
}

/** Rows of one value each, the header first. */
function readColumn(values: unknown): (Entry | undefined)[] {
  const rows = readRows(values);
  if (rows.some((row) => row.length !== 1)) return refuseArgument("rows of one value", "another shape");
  return rows.map(([content]) => readNew(content ?? null));
}

/** What is entered in a cell that has just come into being, and so has no number format of its own. */
export function readNew(content: GivenContent): Entry | undefined {
  if (content === null) return undefined;
  return typeof content === "string" ? readEntry(content, "General", "us") : { kind: "value", value: content };
}
