import { printAreaAddress, printSheetName } from "../model/cellAddress";
import { addDefinedName } from "../model/operations/definedNames";
import type { Workbook } from "../model/workbook";
import { anything, key, optional, refuseArgument, text } from "./framework/arguments";
import type { Context } from "./framework/context";
import { type HostObject, type ObjectType, defineObject, method } from "./framework/hostObject";
import { namedItemObject } from "./namedItem";
import { rangeObject } from "./range/range";
import { locateRange } from "./range/rangeTarget";

/** `Excel.NamedItemCollection` of the workbook. Names of a single sheet are not there. */
export const namedItemCollectionObject: ObjectType<Workbook> = defineObject({
  name: "NamedItemCollection",
  items: (workbook, context) => workbook.names.map((name) => namedItemObject.create(context, name)),
  index: (workbook, given, context) => find(context, workbook, String(key(given, context))),
  methods: {
    add: method([text, anything, optional(text, "")], (workbook: Workbook, [name, reference, comment], context) => {
      const formula = describeReference(reference, context);
      return namedItemObject.create(context, addDefinedName(workbook, name, formula, comment));
    }),
    getCount: method([], (workbook: Workbook) => workbook.names.length),
    getItemOrNullObject: method([text], (workbook: Workbook, [name], context) => find(context, workbook, name)),
  },
});

function find(context: Context, workbook: Workbook, name: string): HostObject | null {
  const found = workbook.findName(name);
  return found === undefined ? null : namedItemObject.create(context, found);
}

/** A range, or a formula as text. */
function describeReference(reference: unknown, context: Context): string {
  if (typeof reference === "string") return reference;
  const range = rangeObject.targetOf(reference);
  if (range === undefined) return refuseArgument("a range or a formula", reference);
  const { sheet, area } = locateRange(context.workbook, range);
  const address = printAreaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${printSheetName(sheet.name)}!${address}`;
}
