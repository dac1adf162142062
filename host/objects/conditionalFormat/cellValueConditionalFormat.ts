import { setConditionalRule } from "../../model/operations/conditionalFormats";
import { oneOf, readFields, text } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import type { ConditionalFormatTarget } from "./conditionalFormat";
import { conditionalRangeFormatObject } from "./conditionalRangeFormat";

const operator = oneOf(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
);

/** `Excel.CellValueConditionalFormat`. */
export const cellValueConditionalFormatObject: ObjectType<ConditionalFormatTarget> = defineObject({
  name: "CellValueConditionalFormat",
  properties: {
    rule: ({ format: { rule } }) => {
      if (rule.kind !== "cellValue") return null;
      const second = rule.formula2 === null ? {} : { formula2: rule.formula2 };
      return { formula1: rule.formula1, ...second, operator: rule.operator };
    },
  },
  setters: {
    rule: ({ sheet, format }, given, context) => {
      const fields = readFields(given);
      const second = fields["formula2"];
      setConditionalRule(context.workbook, sheet, format, {
        kind: "cellValue",
        operator: operator(fields["operator"], context),
        formula1: text(fields["formula1"], context),
        formula2: second === undefined || second === null ? null : text(second, context),
      });
    },
  },
  navigation: { format: (target, context) => conditionalRangeFormatObject.create(context, target) },
});
