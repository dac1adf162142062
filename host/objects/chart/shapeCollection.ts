import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { key, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { shapeObject } from "./shape";

/** `Excel.ShapeCollection`: the sheet's charts, and none of the drawings that a file may have beside them. */
export const shapeCollectionObject: ObjectType<Sheet> = defineObject({
  name: "ShapeCollection",
  items: (sheet, context) =>
    listShapes(context.workbook, sheet).map((chart) => shapeObject.create(context, { sheet, chart })),
  index: (sheet, given, context) => findShape(context, sheet, key(given, context)),
  methods: {
    getCount: method([], (sheet: Sheet, _given, { workbook }) => listShapes(workbook, sheet).length),
    getItem: method(
      [key],
      (sheet: Sheet, [given], context) => findShape(context, sheet, given) ?? failToFind(`the shape ${String(given)}`),
    ),
    getItemAt: method([wholeNumber], (sheet: Sheet, [index], context) => {
      const chart = listShapes(context.workbook, sheet)[index];
      return chart === undefined ? failToFind(`shape ${String(index)}`) : shapeObject.create(context, { sheet, chart });
    }),
    getItemOrNullObject: method([key], (sheet: Sheet, [given], context) => findShape(context, sheet, given)),
  },
});

function listShapes({ options }: Workbook, sheet: Sheet): readonly Chart[] {
  return options.chartsAmongShapes ? sheet.charts : [];
}

function findShape(context: Context, sheet: Sheet, given: string | number): HostObject | null {
  const chart = listShapes(context.workbook, sheet).find(({ id, name }) => id === given || name === given);
  return chart === undefined ? null : shapeObject.create(context, { sheet, chart });
}
