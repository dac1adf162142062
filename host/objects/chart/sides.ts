import { type Rectangle, measurePlace, placeRectangle } from "../../model/chartPlace";
import { changeChartFrame } from "../../model/operations/charts";
import { number, refuseArgument } from "../framework/arguments";
import type { Context } from "../framework/context";
import type { ChartTarget } from "./chartTarget";

const SIDES = ["left", "top", "width", "height"] as const;

/** Where a chart lies, in points; the same of a chart and of its shape. */
export const sideProperties = Object.fromEntries(
  SIDES.map((side) => [side, ({ sheet, chart }: ChartTarget) => measurePlace(sheet, chart.place)[side]]),
);

export const sideSetters = Object.fromEntries(
  SIDES.map((side) => [
    side,
    (target: ChartTarget, given: unknown, context: Context) => setSide(target, side, number(given, context), context),
  ]),
);

/** Moves or sizes a chart. Points; the rest of its rectangle stands. */
function setSide({ sheet, chart }: ChartTarget, side: keyof Rectangle, points: number, { workbook }: Context): void {
  if (points < 0) refuseArgument("points from 0", points);
  const rectangle = { ...measurePlace(sheet, chart.place), [side]: points };
  changeChartFrame(workbook, sheet, chart, { place: placeRectangle(sheet, rectangle) });
}
