import { areaContains } from "../../model/area";
import type { ConditionalFormat, ConditionalRule } from "../../model/conditionalFormat";
import { ExcelError } from "../../model/excelError";
import {
  addConditionalFormat,
  deleteConditionalFormat,
  listConditionalFormats,
} from "../../model/operations/conditionalFormats";
import type { Workbook } from "../../model/workbook";
import { key, text, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { type RangeTarget, locateRange } from "../range/rangeTarget";
import { conditionalFormatObject } from "./conditionalFormat";

/** What a new conditional format asks until its rule is set: nothing that a cell could fulfil. */
const NEW_RULES: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "EqualTo", formula1: "=NA()", formula2: null },
};

/** `Excel.ConditionalFormatCollection`: those that touch a range. The host knows cell values and formulas, no bars or icons. */
export const conditionalFormatCollectionObject: ObjectType<RangeTarget> = defineObject({
  name: "ConditionalFormatCollection",
  items: (range, context) => list(context.workbook, range).map((format) => create(context, range, format)),
  index: (range, given, context) => find(context, range, String(key(given, context))),
  methods: {
    add: method([text], (range: RangeTarget, [type], context) => {
      const { sheet, area } = locateRange(context.workbook, range);
      const rule = NEW_RULES[type];
      if (rule === undefined) {
        throw new ExcelError("NotImplemented", `The local host has no conditional formats of the type ${type}.`);
      }
      return create(context, range, addConditionalFormat(context.workbook, sheet, area, rule));
    }),
    clearAll: method([], (range: RangeTarget, _given, { workbook }) => clearAll(workbook, range)),
    getCount: method([], (range: RangeTarget, _given, { workbook }) => list(workbook, range).length),
    getItemAt: method([wholeNumber], (range: RangeTarget, [index], context) => {
      const format = list(context.workbook, range)[index];
      return format === undefined ? failToFind(index) : create(context, range, format);
    }),
    getItemOrNullObject: method([text], (range: RangeTarget, [id], context) => find(context, range, id)),
  },
});

function list(workbook: Workbook, range: RangeTarget): ConditionalFormat[] {
  const { sheet, area } = locateRange(workbook, range);
  return listConditionalFormats(sheet, area);
}

function create(context: Context, range: RangeTarget, format: ConditionalFormat): HostObject {
  return conditionalFormatObject.create(context, { sheet: context.workbook.getSheet(range.sheetId), format });
}

function find(context: Context, range: RangeTarget, id: string): HostObject | null {
  const format = list(context.workbook, range).find((other) => other.id === id);
  return format === undefined ? null : create(context, range, format);
}

function clearAll(workbook: Workbook, range: RangeTarget): void {
  const { sheet, area } = locateRange(workbook, range);
  const formats = listConditionalFormats(sheet, area);
  if (formats.some((format) => !areaContains(area, format.area))) {
    throw new ExcelError("NotImplemented", "The local host cannot clear part of a conditional format.");
  }
  for (const format of formats) deleteConditionalFormat(workbook, sheet, format);
}
