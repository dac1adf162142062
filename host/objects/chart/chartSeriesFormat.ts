import { type ObjectType, defineObject } from "../framework/hostObject";
import { colour } from "../range/commonFormat";
import { chartFillObject } from "./chartFill";
import { type SeriesTarget, changeSeries, findSeries } from "./seriesTarget";

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormatObject: ObjectType<SeriesTarget> = defineObject({
  name: "ChartSeriesFormat",
  navigation: {
    fill: (target, context) =>
      chartFillObject.create(context, { fill: (fillColor, at) => changeSeries(target, { fillColor }, at) }),
    line: (target, context) => chartLineFormatObject.create(context, target),
  },
});

/** `Excel.ChartLineFormat` of bars: the colour of their edge. */
const chartLineFormatObject: ObjectType<SeriesTarget> = defineObject({
  name: "ChartLineFormat",
  properties: { color: (target) => findSeries(target).lineColor ?? "" },
  setters: {
    color: (target, given, context) => changeSeries(target, { lineColor: colour(given, context) }, context),
  },
});
