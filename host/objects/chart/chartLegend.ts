import type { ChartLegend } from "../../model/chart";
import { oneOf, truth } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { chartFormatObject } from "./chartFormat";
import { type Part, createInnerPart } from "./chartTarget";

const position = oneOf("Top", "Bottom", "Left", "Right", "Corner");

/** `Excel.ChartLegend`. */
export const chartLegendObject: ObjectType<Part<ChartLegend>> = defineObject({
  name: "ChartLegend",
  properties: {
    visible: (legend) => legend.read().isVisible,
    position: (legend) => legend.read().position,
    overlay: (legend) => legend.read().isOverlay,
  },
  setters: {
    visible: (legend, given, context) => legend.change({ isVisible: truth(given, context) }, context),
    position: (legend, given, context) => legend.change({ position: position(given, context) }, context),
    overlay: (legend, given, context) => legend.change({ isOverlay: truth(given, context) }, context),
  },
  navigation: {
    format: (legend, context) =>
      chartFormatObject.create(context, { font: createInnerPart(legend, "font"), fill: null }),
  },
});
