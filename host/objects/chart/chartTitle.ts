import type { ChartTitle } from "../../model/chart";
import { text, truth } from "../framework/arguments";
import type { Context } from "../framework/context";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { chartFormatObject } from "./chartFormat";
import { type Part, createInnerPart } from "./chartTarget";

export type TitleTarget = {
  readonly title: Part<ChartTitle>;
  /** What is shown where nobody chose a text. */
  readonly shown: (context: Context) => string;
};

/** `Excel.ChartTitle` and `Excel.ChartAxisTitle`. A text that is set is shown at once. */
export const chartTitleObject: ObjectType<TitleTarget> = defineObject({
  name: "ChartTitle",
  properties: {
    text: ({ title, shown }, context) => title.read().text ?? shown(context),
    visible: ({ title }) => title.read().isVisible,
    overlay: ({ title }) => title.read().isOverlay,
  },
  setters: {
    text: ({ title }, given, context) => title.change({ text: text(given, context), isVisible: true }, context),
    visible: ({ title }, given, context) => title.change({ isVisible: truth(given, context) }, context),
    overlay: ({ title }, given, context) => title.change({ isOverlay: truth(given, context) }, context),
  },
  navigation: {
    format: ({ title }, context) =>
      chartFormatObject.create(context, { font: createInnerPart(title, "font"), fill: null }),
  },
});
