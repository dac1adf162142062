import { measurePlace, placeRectangle } from "../../model/chartPlace";
import { readTitle } from "../../model/chartData";
import { lastColumnOf, lastRowOf } from "../../model/area";
import {
  changeChart,
  changeChartFrame,
  changeChartType,
  deleteChart,
  describeSeries,
} from "../../model/operations/charts";
import { anything, text } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { readCells } from "../range/rangeArgument";
import { worksheetObject } from "../worksheet/worksheet";
import { chartType, seriesBy } from "./chartArguments";
import { chartAxesObject } from "./chartAxes";
import { chartDataLabelsObject, createLabelsPart } from "./chartDataLabels";
import { chartFormatObject } from "./chartFormat";
import { chartLegendObject } from "./chartLegend";
import { chartSeriesCollectionObject } from "./chartSeriesCollection";
import { type ChartTarget, changeContent, checkThere, createPart } from "./chartTarget";
import { chartTitleObject } from "./chartTitle";
import { sideProperties, sideSetters } from "./sides";

/** `Excel.Chart`. Of charts that the host cannot make, name, place and deletion. */
export const chartObject: ObjectType<ChartTarget> = defineObject({
  name: "Chart",
  id: ({ chart }) => chart.id,
  properties: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => (chart.type === "Other" ? "Invalid" : chart.type),
    ...sideProperties,
  },
  setters: {
    name: ({ sheet, chart }, given, context) => {
      changeChartFrame(context.workbook, sheet, chart, { name: text(given, context) });
    },
    chartType: ({ sheet, chart }, given, context) => {
      changeChartType(context.workbook, sheet, chart, chartType(given, context));
    },
    ...sideSetters,
  },
  navigation: {
    worksheet: ({ sheet }, context) => worksheetObject.create(context, sheet),
    title: (target, context) =>
      chartTitleObject.create(context, {
        title: createPart(target, "title"),
        shown: ({ workbook }) => readTitle(workbook, target.chart),
      }),
    legend: (target, context) => chartLegendObject.create(context, createPart(target, "legend")),
    axes: (target, context) => chartAxesObject.create(context, target),
    series: (target, context) => chartSeriesCollectionObject.create(context, target),
    dataLabels: (target, context) =>
      chartDataLabelsObject.create(
        context,
        createLabelsPart(target, () => true),
      ),
    format: (target, context) =>
      chartFormatObject.create(context, {
        font: createPart(target, "font"),
        fill: { fill: (fillColor, at) => changeContent(target, { fillColor }, at) },
      }),
  },
  methods: {
    delete: method([], (target: ChartTarget, _given, { workbook }) => {
      checkThere(target);
      deleteChart(workbook, target.sheet, target.chart);
    }),
    setData: method([anything, seriesBy], (target: ChartTarget, [given, by], context) => {
      const source = readCells(given, target.sheet, context);
      changeChart(context.workbook, target.sheet, target.chart, { series: describeSeries(source, by) });
    }),
    setPosition: method([anything, anything], ({ sheet, chart }: ChartTarget, [start, end], context) => {
      const { area: first } = readCells(start, sheet, context);
      const from = { row: first.row, column: first.column, down: 0, right: 0 };
      if (end === undefined || end === null) {
        const { width, height } = measurePlace(sheet, chart.place);
        const { left, top } = measurePlace(sheet, { from, to: from });
        const place = placeRectangle(sheet, { left, top, width, height });
        changeChartFrame(context.workbook, sheet, chart, { place: { ...place, from } });
        return;
      }
      const { area: last } = readCells(end, sheet, context);
      const to = { row: lastRowOf(last) + 1, column: lastColumnOf(last) + 1, down: 0, right: 0 };
      changeChartFrame(context.workbook, sheet, chart, { place: { from, to } });
    }),
  },
});
