import type { ChartAxis } from "../../model/chart";
import { type Argument, number, oneOf, text, truth } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { chartFormatObject } from "./chartFormat";
import { chartGridlinesObject } from "./chartGridlines";
import { type Part, createInnerPart } from "./chartTarget";
import { chartTitleObject } from "./chartTitle";

export type AxisTarget = { readonly axis: Part<ChartAxis>; readonly type: "Category" | "Value" };

const labelPosition = oneOf("NextToAxis", "High", "Low", "None");

/** A number, or "" for what Excel chooses itself. */
const bound: Argument<number | null> = (given, context) => (given === "" ? null : number(given, context));

/** `Excel.ChartAxis`. A bound that Excel chooses itself is told as "". */
export const chartAxisObject: ObjectType<AxisTarget> = defineObject({
  name: "ChartAxis",
  properties: {
    type: ({ type }) => type,
    visible: ({ axis }) => axis.read().isVisible,
    numberFormat: ({ axis }) => axis.read().numberFormat ?? "General",
    linkNumberFormat: ({ axis }) => axis.read().numberFormat === null,
    reversePlotOrder: ({ axis }) => axis.read().isReversed,
    tickLabelPosition: ({ axis }) => axis.read().tickLabelPosition,
    minimum: ({ axis }) => axis.read().minimum ?? "",
    maximum: ({ axis }) => axis.read().maximum ?? "",
    majorUnit: ({ axis }) => axis.read().majorUnit ?? "",
    tickLabelSpacing: ({ axis }) => axis.read().tickLabelSpacing ?? "",
  },
  setters: {
    visible: ({ axis }, given, context) => axis.change({ isVisible: truth(given, context) }, context),
    numberFormat: ({ axis }, given, context) => axis.change({ numberFormat: text(given, context) }, context),
    linkNumberFormat: ({ axis }, given, context) => {
      const isLinked = truth(given, context);
      axis.change({ numberFormat: isLinked ? null : (axis.read().numberFormat ?? "General") }, context);
    },
    reversePlotOrder: ({ axis }, given, context) => axis.change({ isReversed: truth(given, context) }, context),
    tickLabelPosition: ({ axis }, given, context) =>
      axis.change({ tickLabelPosition: labelPosition(given, context) }, context),
    minimum: ({ axis }, given, context) => axis.change({ minimum: bound(given, context) }, context),
    maximum: ({ axis }, given, context) => axis.change({ maximum: bound(given, context) }, context),
    majorUnit: ({ axis }, given, context) => axis.change({ majorUnit: bound(given, context) }, context),
    tickLabelSpacing: ({ axis }, given, context) => axis.change({ tickLabelSpacing: bound(given, context) }, context),
  },
  navigation: {
    title: ({ axis }, context) =>
      chartTitleObject.create(context, { title: createInnerPart(axis, "title"), shown: () => "Axelrubrik" }),
    majorGridlines: ({ axis }, context) => chartGridlinesObject.create(context, axis),
    format: ({ axis }, context) =>
      chartFormatObject.create(context, { font: createInnerPart(axis, "font"), fill: null }),
  },
});
