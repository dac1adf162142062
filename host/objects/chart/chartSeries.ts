import { NO_LABELS } from "../../model/chart";
import { readSeriesName } from "../../model/chartData";
import { printReference } from "../../model/operations/charts";
import { anything, text, truth, wholeNumber } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { readCells } from "../range/rangeArgument";
import { chartDataLabelsObject, createLabelsPart } from "./chartDataLabels";
import { chartSeriesFormatObject } from "./chartSeriesFormat";
import { type ChartTarget, changeContent } from "./chartTarget";
import { type SeriesTarget, changeSeries, findSeries } from "./seriesTarget";

/** `Excel.ChartSeries`. */
export const chartSeriesObject: ObjectType<SeriesTarget> = defineObject({
  name: "ChartSeries",
  properties: {
    name: (target, { workbook }) => readSeriesName(workbook, findSeries(target), target.index),
    chartType: ({ chart }) => chart.type,
    gapWidth: ({ chart }) => chart.content.gapWidth,
    overlap: ({ chart }) => chart.content.overlap,
    invertIfNegative: (target) => findSeries(target).invertIfNegative,
    hasDataLabels: (target) => findSeries(target).labels !== null,
    plotOrder: ({ index }) => index,
  },
  setters: {
    name: (target, given, context) => changeSeries(target, { name: text(given, context) }, context),
    // All bars of a chart share these.
    gapWidth: (target, given, context) => changeContent(target, { gapWidth: wholeNumber(given, context) }, context),
    overlap: (target, given, context) => changeContent(target, { overlap: wholeNumber(given, context) }, context),
    invertIfNegative: (target, given, context) =>
      changeSeries(target, { invertIfNegative: truth(given, context) }, context),
    hasDataLabels: (target, given, context) =>
      changeSeries(target, { labels: truth(given, context) ? { ...NO_LABELS, showValue: true } : null }, context),
  },
  navigation: {
    format: (target, context) => chartSeriesFormatObject.create(context, target),
    dataLabels: (target, context) =>
      chartDataLabelsObject.create(
        context,
        createLabelsPart(target, (index) => index === target.index),
      ),
  },
  methods: {
    setValues: method([anything], (target: SeriesTarget, [given], context) => {
      changeSeries(target, { values: readReference(target, given, context) }, context);
    }),
    setXAxisValues: method([anything], (target: SeriesTarget, [given], context) => {
      changeSeries(target, { categories: readReference(target, given, context) }, context);
    }),
    delete: method([], (target: SeriesTarget, _given, context) => {
      const series = target.chart.content.series.filter((_, index) => index !== target.index);
      changeContent(target, { series }, context);
    }),
  },
});

function readReference({ sheet }: ChartTarget, given: unknown, context: Context): string {
  const cells = readCells(given, sheet, context);
  return printReference(cells.sheet, cells.area);
}
