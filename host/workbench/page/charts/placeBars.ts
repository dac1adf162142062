import type { Chart } from "../../../model/chart";
import { isStacked } from "../../../model/chart";
import type { ChartData } from "../../../model/chartData";

/** A bar, in shares of its chart: across the categories from 0 to 1, and from one value to another. */
export type Bar = {
  readonly series: number;
  readonly category: number;
  readonly start: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
};

/** The bars of a chart. Stacked ones stand on each other, those below zero under it; of 100 per cent ones the values are shares. */
export function placeBars({ type, content }: Pick<Chart, "type" | "content">, data: ChartData): Bar[] {
  const count = Math.max(1, data.categories.length);
  const beside = isStacked(type) ? 1 : Math.max(1, data.series.length);
  const apart = 1 - Math.max(-1, Math.min(1, content.overlap / 100));
  const room = 1 / count;
  // Bars of a category, with what lies between them, and the gap between categories in per cent of a bar.
  const width = room / (1 + (beside - 1) * (isStacked(type) ? 0 : apart) + content.gapWidth / 100);
  const gap = (content.gapWidth / 100 / 2) * width;
  return data.categories.flatMap((_, category) => {
    const sums = { above: 0, below: 0 };
    const whole = data.series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0) || 1;
    return data.series.flatMap(({ values }, series): Bar[] => {
      const value = values[category] ?? null;
      if (value === null) return [];
      const length = type.endsWith("100") ? value / whole : value;
      const side = value < 0 ? "below" : "above";
      const from = isStacked(type) ? sums[side] : 0;
      sums[side] += length;
      const step = isStacked(type) ? 0 : series * width * apart;
      return [{ series, category, start: category * room + gap + step, width, from, to: from + length, value }];
    });
  });
}
