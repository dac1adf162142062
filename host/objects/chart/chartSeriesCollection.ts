import { wholeNumber } from "../framework/arguments";
import { type ObjectType, defineObject, failToFind, method } from "../framework/hostObject";
import { chartSeriesObject } from "./chartSeries";
import type { ChartTarget } from "./chartTarget";

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionObject: ObjectType<ChartTarget> = defineObject({
  name: "ChartSeriesCollection",
  properties: { count: ({ chart }) => chart.content.series.length },
  items: (target, context) =>
    target.chart.content.series.map((_, index) => chartSeriesObject.create(context, { ...target, index })),
  index: (target, key, context) => {
    const index = wholeNumber(key, context);
    return index in target.chart.content.series ? chartSeriesObject.create(context, { ...target, index }) : null;
  },
  methods: {
    getCount: method([], ({ chart }: ChartTarget) => chart.content.series.length),
    getItemAt: method([wholeNumber], (target: ChartTarget, [index], context) =>
      index in target.chart.content.series
        ? chartSeriesObject.create(context, { ...target, index })
        : failToFind(`series ${String(index)}`),
    ),
  },
});
