import {
  type BreakDirection,
  addPageBreak,
  listPageBreaks,
  removePageBreak,
  removePageBreaks,
} from "../../model/operations/pageLayout";
import type { Sheet } from "../../model/sheet";
import { anything, refuseArgument, wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { createRange } from "../range/createRange";
import { readCells } from "../range/rangeArgument";

export type BreaksTarget = { readonly sheet: Sheet; readonly direction: BreakDirection };

/** `Excel.PageBreakCollection`: the breaks that somebody set; Excel's own are not told. */
export const pageBreakCollectionObject: ObjectType<BreaksTarget> = defineObject({
  name: "PageBreakCollection",
  items: ({ sheet, direction }, context) =>
    listPageBreaks(sheet, direction).map((index) => pageBreakObject.create(context, { sheet, direction, index })),
  index: ({ sheet, direction }, key, context) => {
    const index = listPageBreaks(sheet, direction)[wholeNumber(key, context)];
    return index === undefined ? null : pageBreakObject.create(context, { sheet, direction, index });
  },
  methods: {
    add: method([anything], ({ sheet, direction }: BreaksTarget, [given], context) => {
      const { area } = readCells(given, sheet, context);
      const index = direction === "horizontal" ? area.row : area.column;
      if (index === 0) return refuseArgument("a cell with a page before it", "the first");
      addPageBreak(context.workbook, sheet, direction, index);
      return pageBreakObject.create(context, { sheet, direction, index });
    }),
    getCount: method([], ({ sheet, direction }: BreaksTarget) => listPageBreaks(sheet, direction).length),
    removePageBreaks: method([], ({ sheet, direction }: BreaksTarget, _given, { workbook }) => {
      removePageBreaks(workbook, sheet, direction);
    }),
  },
});

type BreakTarget = BreaksTarget & { readonly index: number };

/** `Excel.PageBreak`. Its place is that of the first cell after it. */
const pageBreakObject: ObjectType<BreakTarget> = defineObject({
  name: "PageBreak",
  properties: { rowIndex: (target) => placeOf(target).row, columnIndex: (target) => placeOf(target).column },
  methods: {
    delete: method([], ({ sheet, direction, index }: BreakTarget, _given, { workbook }) => {
      removePageBreak(workbook, sheet, direction, index);
    }),
    getCellAfterBreak: method([], (target: BreakTarget, _given, context) =>
      createRange(context, target.sheet, { ...placeOf(target), rowCount: 1, columnCount: 1 }),
    ),
  },
});

function placeOf({ direction, index }: BreakTarget): { readonly row: number; readonly column: number } {
  return direction === "horizontal" ? { row: index, column: 0 } : { row: 0, column: index };
}
