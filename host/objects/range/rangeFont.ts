import { number, oneOf, text, truth } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { changeFormat, colour, readCommonFormat } from "./commonFormat";
import type { RangeTarget } from "./rangeTarget";

/** Only these two of Excel's five underlines; the others would look alike in the host. */
export const underline = oneOf("None", "Single");

/** `Excel.RangeFont`. Where cells differ, a property is null. */
export const rangeFontObject: ObjectType<RangeTarget> = defineObject({
  name: "RangeFont",
  properties: {
    name: (range, { workbook }) => readCommonFormat(workbook, range, "fontName"),
    size: (range, { workbook }) => readCommonFormat(workbook, range, "fontSize"),
    color: (range, { workbook }) => readCommonFormat(workbook, range, "fontColor"),
    bold: (range, { workbook }) => readCommonFormat(workbook, range, "bold"),
    italic: (range, { workbook }) => readCommonFormat(workbook, range, "italic"),
    strikethrough: (range, { workbook }) => readCommonFormat(workbook, range, "strikethrough"),
    underline: (range, { workbook }) => {
      const isUnderlined = readCommonFormat(workbook, range, "underline");
      if (isUnderlined === null) return null;
      return isUnderlined ? "Single" : "None";
    },
  },
  setters: {
    name: (range, given, context) => changeFormat(context.workbook, range, { fontName: text(given, context) }),
    size: (range, given, context) => changeFormat(context.workbook, range, { fontSize: number(given, context) }),
    color: (range, given, context) => changeFormat(context.workbook, range, { fontColor: colour(given, context) }),
    bold: (range, given, context) => changeFormat(context.workbook, range, { bold: truth(given, context) }),
    italic: (range, given, context) => changeFormat(context.workbook, range, { italic: truth(given, context) }),
    strikethrough: (range, given, context) =>
      changeFormat(context.workbook, range, { strikethrough: truth(given, context) }),
    underline: (range, given, context) =>
      changeFormat(context.workbook, range, { underline: underline(given, context) === "Single" }),
  },
});
