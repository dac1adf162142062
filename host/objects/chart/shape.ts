import { changeChartFrame, deleteChart } from "../../model/operations/charts";
import { text } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { type ChartTarget, checkThere } from "./chartTarget";
import { sideProperties, sideSetters } from "./sides";

/**
 * `Excel.Shape`, of charts only. `Excel.Chart` has no alternative text in any requirement set; `Shape.altTextDescription`
 * (ExcelApi 1.9) is the only one there is, and Microsoft calls all that lies outside the cells a shape ("Work with shapes
 * using the Excel JavaScript API"), with "Unsupported" for what is none of the kinds that it can make. That charts are among
 * them is a guess, which `options.chartsAmongShapes` turns round.
 */
export const shapeObject: ObjectType<ChartTarget> = defineObject({
  name: "Shape",
  id: ({ chart }) => chart.id,
  properties: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    type: () => "Unsupported",
    visible: () => true,
    altTextDescription: ({ chart }) => chart.altText,
    altTextTitle: ({ chart }) => chart.altTitle,
    zOrderPosition: ({ sheet, chart }) => sheet.charts.indexOf(chart),
    ...sideProperties,
  },
  setters: {
    name: ({ sheet, chart }, given, context) => {
      changeChartFrame(context.workbook, sheet, chart, { name: text(given, context) });
    },
    altTextDescription: ({ sheet, chart }, given, context) => {
      changeChartFrame(context.workbook, sheet, chart, { altText: text(given, context) });
    },
    altTextTitle: ({ sheet, chart }, given, context) => {
      changeChartFrame(context.workbook, sheet, chart, { altTitle: text(given, context) });
    },
    ...sideSetters,
  },
  methods: {
    delete: method([], (target: ChartTarget, _given, { workbook }) => {
      checkThere(target);
      deleteChart(workbook, target.sheet, target.chart);
    }),
  },
});
