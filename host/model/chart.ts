/** The kinds of charts that the host can make and draw, by the names of `Excel.ChartType`. */
export const BAR_CHARTS = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
] as const;

export type BarChartType = (typeof BAR_CHARTS)[number];

/** Letters in a part of a chart; what is left out is as in the chart as a whole, and there as Excel pleases. Size in points. */
export type ChartFont = {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

export type ChartTitle = {
  /** Null: as Excel pleases, which is the only series' name, or "Diagramrubrik". */
  readonly text: string | null;
  readonly isVisible: boolean;
  readonly isOverlay: boolean;
  readonly font: ChartFont;
};

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

export type ChartLegend = {
  readonly isVisible: boolean;
  readonly position: LegendPosition;
  readonly isOverlay: boolean;
  readonly font: ChartFont;
};

export type TickLabelPosition = "NextToAxis" | "High" | "Low" | "None";

export type ChartAxis = {
  readonly isVisible: boolean;
  readonly title: ChartTitle;
  /** Null: as the figures' cells. */
  readonly numberFormat: string | null;
  /** From the top (or the right) instead of the bottom (or the left). */
  readonly isReversed: boolean;
  readonly hasGridlines: boolean;
  readonly tickLabelPosition: TickLabelPosition;
  /** Null: as Excel pleases. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  /** Every so many categories have their name beside the axis. Null: as Excel pleases. */
  readonly tickLabelSpacing: number | null;
  readonly font: ChartFont;
};

export type LabelPosition = "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd";

export type DataLabels = {
  readonly showValue: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  /** Null: as Excel pleases. */
  readonly position: LabelPosition | null;
  /** Null: as the figures' cells. */
  readonly numberFormat: string | null;
  readonly font: ChartFont;
};

/** A series. Its formulas start with "=", name their sheet, and follow their cells. */
export type ChartSeries = {
  /** A formula for the cell with the name, or the name itself; null: "Serie1" …. */
  readonly name: string | null;
  readonly values: string;
  readonly categories: string | null;
  /** "#RRGGBB"; null: as the theme has it. */
  readonly fillColor: string | null;
  readonly lineColor: string | null;
  /** Bars below zero are drawn empty. */
  readonly invertIfNegative: boolean;
  readonly labels: DataLabels | null;
};

/** A corner of a chart: a cell, and points into it. */
export type ChartCorner = {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
};

/** Where a chart lies. It moves and grows with its cells, as charts do unless somebody says otherwise. */
export type ChartPlace = { readonly from: ChartCorner; readonly to: ChartCorner };

/** What a chart shows, and how. */
export type ChartContent = {
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** The room between bars, in per cent of their width. */
  readonly gapWidth: number;
  /** How far bars of one category lie over each other, in per cent; below 0 apart. */
  readonly overlap: number;
  readonly fillColor: string | null;
  readonly font: ChartFont;
};

/** A chart on a sheet of cells. */
export type Chart = {
  /** A GUID in braces. */
  readonly id: string;
  name: string;
  /** "Other": a kind that stays as the workbook's file has it; its content here says nothing. */
  type: BarChartType | "Other";
  /** Told instead of the chart by screen readers. */
  altText: string;
  altTitle: string;
  place: ChartPlace;
  content: ChartContent;
};

const NO_TITLE: ChartTitle = { text: null, isVisible: false, isOverlay: false, font: {} };

const PLAIN_AXIS: ChartAxis = {
  isVisible: true,
  title: NO_TITLE,
  numberFormat: null,
  isReversed: false,
  hasGridlines: false,
  tickLabelPosition: "NextToAxis",
  minimum: null,
  maximum: null,
  majorUnit: null,
  tickLabelSpacing: null,
  font: {},
};

/** What a new chart looks like in Excel before anybody changes it. */
export function createChartContent(type: BarChartType, series: readonly ChartSeries[]): ChartContent {
  const isStacked = type.includes("Stacked");
  return {
    title: { ...NO_TITLE, isVisible: true },
    legend: { isVisible: series.length > 1, position: "Bottom", isOverlay: false, font: {} },
    categoryAxis: PLAIN_AXIS,
    valueAxis: { ...PLAIN_AXIS, hasGridlines: true },
    series,
    gapWidth: isStacked ? 150 : 182,
    overlap: isStacked ? 100 : 0,
    fillColor: null,
    font: {},
  };
}

export const NO_LABELS: DataLabels = {
  showValue: false,
  showCategoryName: false,
  showSeriesName: false,
  position: null,
  numberFormat: null,
  font: {},
};

export function isStacked(type: Chart["type"]): boolean {
  return type.includes("Stacked");
}

export function isHorizontal(type: Chart["type"]): boolean {
  return type.startsWith("Bar");
}

/** Formulas of a chart with something done to each. */
export function mapSeriesFormulas(content: ChartContent, rewrite: (formula: string) => string): ChartContent {
  return {
    ...content,
    series: content.series.map((series) => ({
      ...series,
      name: series.name?.startsWith("=") === true ? rewrite(series.name) : series.name,
      values: rewrite(series.values),
      categories: series.categories === null ? null : rewrite(series.categories),
    })),
  };
}
