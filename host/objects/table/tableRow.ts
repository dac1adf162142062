import type { Area } from "../../model/area";
import { ExcelError } from "../../model/excelError";
import { deleteTableRows } from "../../model/operations/tableRows";
import { type Table, bodyAreaOf } from "../../model/table";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { readValues } from "../range/rangeReads";
import { createRange } from "../range/createRange";
import { writeContents } from "../range/rangeWrites";

/** A place in the body of a table; it does not follow its cells (Microsoft's reference). */
type RowTarget = { readonly table: Table; readonly index: number };

/** `Excel.TableRow`. */
export const tableRowObject: ObjectType<RowTarget> = defineObject({
  name: "TableRow",
  properties: {
    index: ({ index }) => index,
    values: (target, { workbook }) => readValues(workbook, rangeOf(target)),
  },
  setters: {
    values: (target, given, { workbook }) => writeContents(workbook, rangeOf(target), given),
  },
  methods: {
    getRange: method([], (target: RowTarget, _given, context) => {
      const { sheetId, area } = rangeOf(target);
      return createRange(context, context.workbook.getSheet(sheetId), area);
    }),
    delete: method([], ({ table, index }: RowTarget, _given, { workbook }) => {
      deleteTableRows(workbook, table, index, 1);
    }),
  },
});

function rangeOf({ table, index }: RowTarget): { sheetId: string; area: Area } {
  const body = bodyAreaOf(table);
  if (index >= body.rowCount) throw new ExcelError("ItemNotFound", `The table has no row ${String(index)}.`);
  return { sheetId: table.sheetId, area: { ...body, row: body.row + index, rowCount: 1 } };
}
