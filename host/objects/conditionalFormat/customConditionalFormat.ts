import { setConditionalRule } from "../../model/operations/conditionalFormats";
import { text } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import type { ConditionalFormatTarget } from "./conditionalFormat";
import { conditionalRangeFormatObject } from "./conditionalRangeFormat";

/** `Excel.CustomConditionalFormat`: a formula decides. */
export const customConditionalFormatObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "CustomConditionalFormat",
  navigation: {
    rule: (target, context) => conditionalFormatRuleObject.create(context, target),
    format: (target, context) => conditionalRangeFormatObject.create(context, target),
  },
});

/** `Excel.ConditionalFormatRule`. */
const conditionalFormatRuleObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "ConditionalFormatRule",
  properties: { formula: ({ format: { rule } }) => (rule.kind === "custom" ? rule.formula : null) },
  setters: {
    formula: ({ sheet, format }, given, context) => {
      setConditionalRule(context.workbook, sheet, format, { kind: "custom", formula: text(given, context) });
    },
  },
});
