import type { Chart, ChartContent } from "../../model/chart";
import { changeChart } from "../../model/operations/charts";
import { ExcelError } from "../../model/excelError";
import type { Sheet } from "../../model/sheet";
import type { Context } from "../framework/context";

/** A chart on a sheet. */
export type ChartTarget = { readonly sheet: Sheet; readonly chart: Chart };

/** A part of a chart that can be read and changed as a whole. */
export type Part<T> = { readonly read: () => T; readonly change: (change: Partial<T>, context: Context) => void };

/** A part of a chart's content. */
export function createPart<K extends keyof ChartContent>(target: ChartTarget, name: K): Part<ChartContent[K]> {
  return {
    read: () => target.chart.content[name],
    change: (change, context) => {
      changeContent(target, { [name]: { ...(target.chart.content[name] as object), ...change } }, context);
    },
  };
}

/** A part of a part. */
export function createInnerPart<T, K extends keyof T>(part: Part<T>, name: K): Part<T[K]> {
  return {
    read: () => part.read()[name],
    change: (change, context) => {
      part.change({ [name]: { ...(part.read()[name] as object), ...change } } as unknown as Partial<T>, context);
    },
  };
}

export function changeContent(target: ChartTarget, change: Partial<ChartContent>, { workbook }: Context): void {
  checkThere(target);
  changeChart(workbook, target.sheet, target.chart, change);
}

/** Throws ItemNotFound where the chart has been deleted. */
export function checkThere({ sheet, chart }: ChartTarget): void {
  if (!sheet.charts.includes(chart)) throw new ExcelError("ItemNotFound", "The chart has been deleted.");
}
