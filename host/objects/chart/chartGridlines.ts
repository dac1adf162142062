import type { ChartAxis } from "../../model/chart";
import { truth } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import type { Part } from "./chartTarget";

/** `Excel.ChartGridlines`: the lines across the chart at an axis' major marks. */
export const chartGridlinesObject: ObjectType<Part<ChartAxis>> = defineObject({
  name: "ChartGridlines",
  properties: { visible: (axis) => axis.read().hasGridlines },
  setters: { visible: (axis, given, context) => axis.change({ hasGridlines: truth(given, context) }, context) },
});
