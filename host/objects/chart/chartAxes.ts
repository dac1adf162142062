import { oneOf, optional } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { chartAxisObject } from "./chartAxis";
import { type ChartTarget, createPart } from "./chartTarget";

const AXES = { Category: "categoryAxis", Value: "valueAxis" } as const;

/** `Excel.ChartAxes`: the two that charts of bars have. */
export const chartAxesObject: ObjectType<ChartTarget> = defineObject({
  name: "ChartAxes",
  navigation: {
    categoryAxis: (target, context) =>
      chartAxisObject.create(context, { axis: createPart(target, "categoryAxis"), type: "Category" }),
    valueAxis: (target, context) =>
      chartAxisObject.create(context, { axis: createPart(target, "valueAxis"), type: "Value" }),
  },
  methods: {
    getItem: method(
      [oneOf("Category", "Value"), optional(oneOf("Primary"), "Primary")],
      (target: ChartTarget, [type], context) =>
        chartAxisObject.create(context, { axis: createPart(target, AXES[type]), type }),
    ),
  },
});
