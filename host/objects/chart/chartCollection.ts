import type { Chart } from "../../model/chart";
import { addChart } from "../../model/operations/charts";
import type { Sheet } from "../../model/sheet";
import { EVENT } from "../events/eventTypes";
import { anything, key, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type HostObject, type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { readCells } from "../range/rangeArgument";
import { chartObject } from "./chart";
import { chartType, seriesBy } from "./chartArguments";

/** `Excel.ChartCollection` of a sheet. Where several charts have a name, the first of them is meant. */
export const chartCollectionObject: ObjectType<Sheet> = defineObject({
  name: "ChartCollection",
  properties: { count: (sheet) => sheet.charts.length },
  items: (sheet, context) => sheet.charts.map((chart) => chartObject.create(context, { sheet, chart })),
  index: (sheet, given, context) => createChart(context, sheet, findChart(sheet, key(given, context))),
  methods: {
    add: method([chartType, anything, seriesBy], (sheet: Sheet, [type, given, by], context) => {
      const chart = addChart(context.workbook, sheet, type, readCells(given, sheet, context), by);
      return chartObject.create(context, { sheet, chart });
    }),
    getCount: method([], (sheet: Sheet) => sheet.charts.length),
    getItem: method(
      [key],
      (sheet: Sheet, [given], context) =>
        createChart(context, sheet, findChart(sheet, given)) ?? failToFind(`the chart ${String(given)}`),
    ),
    getItemAt: method(
      [wholeNumber],
      (sheet: Sheet, [index], context) =>
        createChart(context, sheet, sheet.charts[index]) ?? failToFind(`chart ${String(index)}`),
    ),
    getItemOrNullObject: method([key], (sheet: Sheet, [given], context) =>
      createChart(context, sheet, findChart(sheet, given)),
    ),
  },
  events: { Added: EVENT.chartAdded, Deleted: EVENT.chartDeleted },
  eventTarget: (sheet) => sheet.id,
});

function findChart(sheet: Sheet, given: string | number): Chart | undefined {
  return sheet.charts.find(({ id, name }) => id === given || name === given);
}

function createChart(context: Context, sheet: Sheet, chart: Chart | undefined): HostObject | null {
  return chart === undefined ? null : chartObject.create(context, { sheet, chart });
}
