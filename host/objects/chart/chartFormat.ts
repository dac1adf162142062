import type { ChartFont } from "../../model/chart";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { chartFillObject, type FillTarget } from "./chartFill";
import { chartFontObject } from "./chartFont";
import type { Part } from "./chartTarget";

export type FormatTarget = { readonly font: Part<ChartFont>; readonly fill: FillTarget | null };

/**
 * `Excel.ChartAreaFormat`, `ChartTitleFormat`, `ChartLegendFormat`, `ChartAxisFormat`, `ChartAxisTitleFormat` and
 * `ChartDataLabelFormat`: the letters, and of the chart itself the fill. Lines and borders are not there.
 */
export const chartFormatObject: ObjectType<FormatTarget> = defineObject({
  name: "ChartFormat",
  navigation: {
    font: ({ font }, context) => chartFontObject.create(context, font),
    fill: ({ fill }, context) => (fill === null ? null : chartFillObject.create(context, fill)),
  },
});
