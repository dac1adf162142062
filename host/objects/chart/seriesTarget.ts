import type { ChartSeries } from "../../model/chart";
import { ExcelError } from "../../model/excelError";
import type { Context } from "../framework/context";
import { type ChartTarget, changeContent } from "./chartTarget";

/** One series by its place among them, from 0. */
export type SeriesTarget = ChartTarget & { readonly index: number };

export function findSeries({ chart, index }: SeriesTarget): ChartSeries {
  const series = chart.content.series[index];
  if (series === undefined) throw new ExcelError("ItemNotFound", "The chart has no such series.");
  return series;
}

export function changeSeries(target: SeriesTarget, change: Partial<ChartSeries>, context: Context): void {
  findSeries(target);
  const series = target.chart.content.series.map((one, index) =>
    index === target.index ? { ...one, ...change } : one,
  );
  changeContent(target, { series }, context);
}
