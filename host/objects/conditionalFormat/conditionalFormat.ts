import type { ConditionalFormat, ConditionalRule } from "../../model/conditionalFormat";
import { ExcelError } from "../../model/excelError";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { deleteConditionalFormat } from "../../model/operations/conditionalFormats";
import type { Sheet } from "../../model/sheet";
import { truth, wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { createRange } from "../range/createRange";
import { cellValueConditionalFormatObject } from "./cellValueConditionalFormat";
import { customConditionalFormatObject } from "./customConditionalFormat";

export type ConditionalFormatTarget = { readonly sheet: Sheet; readonly format: ConditionalFormat };

/** `Excel.ConditionalFormat`. */
export const conditionalFormatObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  properties: {
    id: ({ format }) => format.id,
    type: ({ format }) => describeType(format.rule),
    priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    stopIfTrue: ({ format }) => format.stopIfTrue,
  },
  setters: {
    priority: ({ sheet, format }, given, context) => {
      checkUnprotected(sheet);
      const place = wholeNumber(given, context);
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      sheet.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
      context.workbook.record({ kind: "layout", sheetId: sheet.id });
    },
    stopIfTrue: ({ sheet, format }, given, context) => {
      checkUnprotected(sheet);
      format.stopIfTrue = truth(given, context);
      context.workbook.record({ kind: "layout", sheetId: sheet.id });
    },
  },
  navigation: {
    cellValue: (target, context) => {
      if (target.format.rule.kind !== "cellValue") return refuseKind("CellValue");
      return cellValueConditionalFormatObject.create(context, target);
    },
    cellValueOrNullObject: (target, context) =>
      target.format.rule.kind === "cellValue" ? cellValueConditionalFormatObject.create(context, target) : null,
    custom: (target, context) => {
      if (target.format.rule.kind !== "custom") return refuseKind("Custom");
      return customConditionalFormatObject.create(context, target);
    },
    customOrNullObject: (target, context) =>
      target.format.rule.kind === "custom" ? customConditionalFormatObject.create(context, target) : null,
    // The host makes and opens no others.
    colorScaleOrNullObject: () => null,
    dataBarOrNullObject: () => null,
    iconSetOrNullObject: () => null,
    presetOrNullObject: () => null,
    textComparisonOrNullObject: () => null,
    topBottomOrNullObject: () => null,
  },
  methods: {
    delete: method([], ({ sheet, format }: ConditionalFormatTarget, _given, { workbook }) => {
      deleteConditionalFormat(workbook, sheet, format);
    }),
    getRange: method([], ({ sheet, format }: ConditionalFormatTarget, _given, context) =>
      createRange(context, sheet, format.area),
    ),
    getRangeOrNullObject: method([], ({ sheet, format }: ConditionalFormatTarget, _given, context) =>
      createRange(context, sheet, format.area),
    ),
  },
});

function describeType(rule: ConditionalRule): string {
  switch (rule.kind) {
    case "custom":
      return "Custom";
    case "cellValue":
      return "CellValue";
    case "other":
      return rule.type;
    default:
      return rule satisfies never;
  }
}

function refuseKind(kind: string): never {
  throw new ExcelError("InvalidOperation", `The conditional format is not of the type ${kind}.`);
}
