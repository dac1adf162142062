import { type ChartSeries, type DataLabels, NO_LABELS } from "../../model/chart";
import { type Argument, oneOf, text, truth } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { chartFormatObject } from "./chartFormat";
import { type ChartTarget, type Part, changeContent } from "./chartTarget";

const position = oneOf("Center", "InsideEnd", "InsideBase", "OutsideEnd");

function set<K extends keyof DataLabels>(name: K, argument: Argument<DataLabels[K]>) {
  return (labels: Part<DataLabels>, given: unknown, context: Context) => {
    labels.change({ [name]: argument(given, context) }, context);
  };
}

/** `Excel.ChartDataLabels`: of all series, or of one. */
export const chartDataLabelsObject: ObjectType<Part<DataLabels>> = defineObject({
  name: "ChartDataLabels",
  properties: {
    showValue: (labels) => labels.read().showValue,
    showCategoryName: (labels) => labels.read().showCategoryName,
    showSeriesName: (labels) => labels.read().showSeriesName,
    position: (labels) => labels.read().position ?? "None",
    numberFormat: (labels) => labels.read().numberFormat ?? "General",
    linkNumberFormat: (labels) => labels.read().numberFormat === null,
  },
  setters: {
    showValue: set("showValue", truth),
    showCategoryName: set("showCategoryName", truth),
    showSeriesName: set("showSeriesName", truth),
    position: set("position", position),
    numberFormat: set("numberFormat", text),
    linkNumberFormat: (labels, given, context) => {
      const isLinked = truth(given, context);
      labels.change({ numberFormat: isLinked ? null : (labels.read().numberFormat ?? "General") }, context);
    },
  },
  navigation: {
    format: (labels, context) =>
      chartFormatObject.create(context, {
        font: {
          read: () => labels.read().font,
          change: (change, at) => labels.change({ font: { ...labels.read().font, ...change } }, at),
        },
        fill: null,
      }),
  },
});

/** The labels of the series that are meant; read from the first of them. */
export function createLabelsPart(target: ChartTarget, isMeant: (index: number) => boolean): Part<DataLabels> {
  const listSeries = (): readonly ChartSeries[] => target.chart.content.series;
  return {
    read: () => listSeries().find((_, index) => isMeant(index))?.labels ?? NO_LABELS,
    change: (change, context) => {
      const series = listSeries().map((one, index) =>
        isMeant(index) ? { ...one, labels: { ...(one.labels ?? NO_LABELS), ...change } } : one,
      );
      changeContent(target, { series }, context);
    },
  };
}
