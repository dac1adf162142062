import { truth } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { changeFormat, readCommonFormat } from "./commonFormat";
import type { RangeTarget } from "./rangeTarget";

/** `Excel.FormatProtection`. */
export const formatProtectionObject: ObjectType<RangeTarget> = defineObject({
  name: "FormatProtection",
  properties: { locked: (range, { workbook }) => readCommonFormat(workbook, range, "locked") },
  setters: {
    locked: (range, given, context) => changeFormat(context.workbook, range, { locked: truth(given, context) }),
  },
});
