import { areaContains } from "../../model/area";
import { isSameName } from "../../model/sameName";
import type { Table } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import { key } from "../framework/arguments";
import { type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { type RangeTarget, locateRange } from "../range/rangeTarget";
import { tableObject } from "./table";

/** The tables that touch a range, or that lie wholly in it. */
type RangeScope = { readonly range: RangeTarget; readonly isFullyContained: boolean };

/** `Excel.TableScopedCollection`: what `range.getTables()` gives. */
export const tableScopedCollectionObject: ObjectType<RangeScope> = defineObject({
  name: "TableScopedCollection",
  items: (scope, context) => listTables(context.workbook, scope).map((table) => tableObject.create(context, table)),
  index: (scope, given, context) => {
    const wanted = String(key(given, context));
    const table = listTables(context.workbook, scope).find(({ id, name }) => id === wanted || isSameName(name, wanted));
    return table === undefined ? null : tableObject.create(context, table);
  },
  methods: {
    getCount: method([], (scope: RangeScope, _given, { workbook }) => listTables(workbook, scope).length),
    getFirst: method([], (scope: RangeScope, _given, context) => {
      const [table] = listTables(context.workbook, scope);
      return table === undefined ? failToFind("a table") : tableObject.create(context, table);
    }),
  },
});

function listTables(workbook: Workbook, { range, isFullyContained }: RangeScope): Table[] {
  const { sheet, area } = locateRange(workbook, range);
  return workbook.tablesIn(sheet.id, area).filter((table) => !isFullyContained || areaContains(area, table.area));
}
