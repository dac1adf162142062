import type { Workbook } from "../../model/workbook";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { changeFormat, colour, readCommonFormat } from "./commonFormat";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** `Excel.RangeFill`. Cells without fill say white, as in Excel; cells that differ give "". */
export const rangeFillObject: ObjectType<RangeTarget> = defineObject({
  name: "RangeFill",
  properties: {
    color: (range, { workbook }) => {
      const common = readCommonFormat(workbook, range, "fillColor");
      if (common !== null) return common;
      return isUnfilled(workbook, range) ? "#FFFFFF" : "";
    },
  },
  setters: {
    color: (range, given, context) => changeFormat(context.workbook, range, { fillColor: colour(given, context) }),
  },
  methods: {
    clear: method([], (range: RangeTarget, _given, { workbook }) => changeFormat(workbook, range, { fillColor: null })),
  },
});

/** Null means both "no fill" and "they differ", so the cells must be asked. */
function isUnfilled(workbook: Workbook, range: RangeTarget): boolean {
  const { sheet, area } = locateRange(workbook, range);
  return [...sheet.cells(area)].every(({ cell }) => cell.format.fillColor === null);
}
