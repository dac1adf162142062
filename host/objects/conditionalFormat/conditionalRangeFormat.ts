import type { ConditionalLook } from "../../model/conditionalFormat";
import { checkUnprotected } from "../../model/operations/checkEditable";
import { text, truth } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { colour } from "../range/commonFormat";
import { underline } from "../range/rangeFont";
import type { ConditionalFormatTarget } from "./conditionalFormat";

/** `Excel.ConditionalRangeFormat`: how cells look that fulfil the rule. */
export const conditionalRangeFormatObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "ConditionalRangeFormat",
  properties: { numberFormat: ({ format }) => format.look.numberFormat ?? null },
  setters: {
    numberFormat: (target, given, context) => changeLook(context, target, { numberFormat: text(given, context) }),
  },
  navigation: {
    font: (target, context) => conditionalRangeFontObject.create(context, target),
    fill: (target, context) => conditionalRangeFillObject.create(context, target),
  },
});

/** `Excel.ConditionalRangeFont`. What the format does not change is null. */
const conditionalRangeFontObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "ConditionalRangeFont",
  properties: {
    color: ({ format }) => format.look.fontColor ?? null,
    bold: ({ format }) => format.look.bold ?? null,
    italic: ({ format }) => format.look.italic ?? null,
    strikethrough: ({ format }) => format.look.strikethrough ?? null,
    underline: ({ format }) => {
      if (format.look.underline === undefined) return null;
      return format.look.underline ? "Single" : "None";
    },
  },
  setters: {
    color: (target, given, context) => changeLook(context, target, { fontColor: colour(given, context) }),
    bold: (target, given, context) => changeLook(context, target, { bold: truth(given, context) }),
    italic: (target, given, context) => changeLook(context, target, { italic: truth(given, context) }),
    strikethrough: (target, given, context) => changeLook(context, target, { strikethrough: truth(given, context) }),
    underline: (target, given, context) =>
      changeLook(context, target, { underline: underline(given, context) === "Single" }),
  },
  methods: {
    clear: method([], ({ sheet, format }: ConditionalFormatTarget, _given, context) => {
      const { fillColor, numberFormat } = format.look;
      const kept = {
        ...(fillColor === undefined ? {} : { fillColor }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      };
      format.look = {};
      changeLook(context, { sheet, format }, kept);
    }),
  },
});

/** `Excel.ConditionalRangeFill`. */
const conditionalRangeFillObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "ConditionalRangeFill",
  properties: { color: ({ format }) => format.look.fillColor ?? null },
  setters: { color: (target, given, context) => changeLook(context, target, { fillColor: colour(given, context) }) },
  methods: {
    clear: method([], ({ sheet, format }: ConditionalFormatTarget, _given, context) => {
      const { fillColor, ...kept } = format.look;
      if (fillColor === undefined) return;
      format.look = {};
      changeLook(context, { sheet, format }, kept);
    }),
  },
});

function changeLook(context: Context, { sheet, format }: ConditionalFormatTarget, change: ConditionalLook): void {
  checkUnprotected(sheet);
  format.look = { ...format.look, ...change };
  context.workbook.record({ kind: "layout", sheetId: sheet.id });
}
