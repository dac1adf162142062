import { type Chart, type DataLabels, isHorizontal } from "../../../model/chart";
import { type ChartData, printFigure, readChartData, readTitle } from "../../../model/chartData";
import type { Workbook } from "../../../model/workbook";
import { type Bar, placeBars } from "./placeBars";
import { type Scale, scaleAxis } from "./scaleAxis";
import { createSvg } from "./svg";

/** The theme's colours, in the order in which series take them. */
const THEME = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const TEXT = "#595959";
const LETTERS = 12;
const LINE = 16;
const MARGIN = 10;
/** For labels at the ends of bars. */
const LABEL_ROOM = 36;

type Size = { readonly width: number; readonly height: number };
type Plot = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A chart as a picture: plain, with the right bars, labels and order. Kinds that the host does not know are a named frame. */
export function drawChart(workbook: Workbook, chart: Chart, size: Size): SVGElement {
  const { width, height } = size;
  const label = chart.altText === "" ? chart.name : chart.altText;
  const frame = createSvg("rect", {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: chart.content.fillColor ?? "#FFFFFF",
    stroke: "#D9D9D9",
  });
  const content =
    chart.type === "Other"
      ? [printText(chart.name, width / 2, height / 2, "middle")]
      : drawContent(workbook, chart, size);
  return createSvg("svg", { width, height, role: "img", "aria-label": label }, frame, ...content);
}

function drawContent(workbook: Workbook, chart: Chart, { width, height }: Size): SVGElement[] {
  const { content, type } = chart;
  const data = readChartData(workbook, chart);
  const bars = placeBars(chart, data);
  const scale = scaleAxis(
    bars.flatMap(({ from, to }) => [from, to]),
    content.valueAxis,
  );
  const isAcross = isHorizontal(type);
  const top = MARGIN + (content.title.isVisible ? LINE * 1.6 : 0);
  const bottom =
    MARGIN + (content.legend.isVisible ? LINE * 1.4 : 0) + (content.valueAxis.isVisible || !isAcross ? LINE : 0);
  const hasLabelBefore = data.series.some(
    ({ series, values }) => series.labels?.position === "OutsideEnd" && values.some((value) => (value ?? 0) < 0),
  );
  const left =
    (isAcross && hasLabelBefore ? LABEL_ROOM : 0) +
    MARGIN +
    (isAcross ? Math.min(measureWidest(data.categories), width * 0.4) + 6 : 44);
  // Labels at the bars' ends need some room.
  const right = MARGIN + (isAcross ? LABEL_ROOM : 0);
  const plot = { left, top, width: Math.max(10, width - left - right), height: Math.max(10, height - top - bottom) };
  return [
    ...(content.title.isVisible ? [drawTitle(workbook, chart, width)] : []),
    ...drawValueAxis(chart, scale, plot, data),
    ...bars.flatMap((bar) => drawBar(chart, bar, scale, plot, data)),
    ...drawCategories(chart, plot, data, isAcross && hasLabelBefore ? LABEL_ROOM : 0),
    ...(content.legend.isVisible ? drawLegend(chart, data, width, height) : []),
  ];
}

function drawTitle(workbook: Workbook, chart: Chart, width: number): SVGElement {
  const { font } = chart.content.title;
  const title = printText(readTitle(workbook, chart), width / 2, MARGIN + LINE, "middle");
  title.setAttribute("font-size", String((font.size ?? 14) * (4 / 3)));
  title.setAttribute("fill", font.color ?? TEXT);
  if (font.bold === true) title.setAttribute("font-weight", "bold");
  return title;
}

/** Where a value stands along its axis, as a share of it. */
function shareOf(value: number, { minimum, maximum }: Scale, isReversed: boolean): number {
  const share = (Math.min(Math.max(value, minimum), maximum) - minimum) / (maximum - minimum);
  return isReversed ? 1 - share : share;
}

function drawValueAxis({ content, type }: Chart, scale: Scale, plot: Plot, data: ChartData): SVGElement[] {
  const { valueAxis } = content;
  const isAcross = isHorizontal(type);
  const usual = type.endsWith("100") ? "0%" : (data.series[0]?.numberFormat ?? "General");
  return scale.marks.flatMap((mark) => {
    const share = shareOf(mark, scale, valueAxis.isReversed);
    const x = plot.left + share * plot.width;
    const y = plot.top + (1 - share) * plot.height;
    const ends = isAcross
      ? { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height }
      : { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y };
    const isBase = mark === 0;
    const line = createSvg("line", { ...ends, stroke: isBase ? "#A6A6A6" : "#E3E3E3" });
    const figure = printFigure(mark, valueAxis.numberFormat ?? usual);
    const text = isAcross
      ? printText(figure, x, plot.top + plot.height + LINE, "middle")
      : printText(figure, plot.left - 6, y + 4, "end");
    return [...(valueAxis.hasGridlines || isBase ? [line] : []), ...(valueAxis.isVisible ? [text] : [])];
  });
}

function drawBar(chart: Chart, bar: Bar, scale: Scale, plot: Plot, data: ChartData): SVGElement[] {
  const { categoryAxis, valueAxis } = chart.content;
  const { series } = data.series[bar.series] ?? {};
  const isAcross = isHorizontal(chart.type);
  const [low, high] = [bar.from, bar.to]
    .map((value) => shareOf(value, scale, valueAxis.isReversed))
    .sort((one, other) => one - other);
  const start = placeAcross(bar.start, bar.width, isAcross, categoryAxis.isReversed);
  const length = (high ?? 0) - (low ?? 0);
  const box = isAcross
    ? {
        x: plot.left + (low ?? 0) * plot.width,
        y: plot.top + start * plot.height,
        width: length * plot.width,
        height: bar.width * plot.height,
      }
    : {
        x: plot.left + start * plot.width,
        y: plot.top + (1 - (high ?? 0)) * plot.height,
        width: bar.width * plot.width,
        height: length * plot.height,
      };
  const fill = series?.fillColor ?? THEME[bar.series % THEME.length] ?? TEXT;
  const edge = series?.lineColor ?? null;
  const rectangle = createSvg("rect", { ...box, fill, ...(edge === null ? {} : { stroke: edge }) });
  const labels = series?.labels ?? null;
  return labels === null ? [rectangle] : [rectangle, drawLabel(labels, bar, box, isAcross, fill, data)];
}

/** Excel puts the first category of horizontal bars at the bottom, unless the axis is reversed. */
function placeAcross(start: number, width: number, isAcross: boolean, isReversed: boolean): number {
  return isAcross === isReversed ? start : 1 - start - width;
}

function drawLabel(
  labels: DataLabels,
  bar: Bar,
  box: { x: number; y: number; width: number; height: number },
  isAcross: boolean,
  fill: string,
  data: ChartData,
): SVGElement {
  const of = data.series[bar.series];
  const pieces = [
    ...(labels.showSeriesName ? [of?.name ?? ""] : []),
    ...(labels.showCategoryName ? [data.categories[bar.category] ?? ""] : []),
    ...(labels.showValue ? [printFigure(bar.value, labels.numberFormat ?? of?.numberFormat ?? "General")] : []),
  ];
  const isOutside = labels.position === "OutsideEnd";
  const isBelow = bar.value < 0;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4 };
  const color = isOutside || !isDark(fill) ? TEXT : "#FFFFFF";
  if (!isOutside) return printText(pieces.join("; "), middle.x, middle.y, "middle", color);
  if (!isAcross)
    return printText(pieces.join("; "), middle.x, isBelow ? box.y + box.height + 14 : box.y - 4, "middle", color);
  const x = isBelow ? box.x - 4 : box.x + box.width + 4;
  return printText(pieces.join("; "), x, middle.y, isBelow ? "end" : "start", color);
}

function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140;
}

/** Always at the chart's edge, where Excel puts them when they are told to stand low. */
function drawCategories({ content, type }: Chart, plot: Plot, { categories }: ChartData, room: number): SVGElement[] {
  const { categoryAxis } = content;
  if (!categoryAxis.isVisible || categoryAxis.tickLabelPosition === "None") return [];
  const share = 1 / Math.max(1, categories.length);
  return categories.map((category, index) => {
    const middle = placeAcross(index * share, share, isHorizontal(type), categoryAxis.isReversed) + share / 2;
    return isHorizontal(type)
      ? printText(category, plot.left - 6 - room, plot.top + middle * plot.height + 4, "end")
      : printText(category, plot.left + middle * plot.width, plot.top + plot.height + LINE, "middle");
  });
}

function drawLegend({ type }: Chart, { series }: ChartData, width: number, height: number): SVGElement[] {
  const named = series.map(({ name }) => ({ name, size: name.length * LETTERS * 0.52 + 26 }));
  let x = Math.max(MARGIN, (width - named.reduce((sum, { size }) => sum + size, 0)) / 2);
  const y = height - MARGIN;
  return named.flatMap(({ name, size }, index) => {
    const own = series[index]?.series;
    const fill = own?.fillColor ?? THEME[index % THEME.length] ?? TEXT;
    const box = createSvg("rect", { x, y: y - 9, width: 9, height: 9, fill, stroke: own?.lineColor ?? fill });
    const text = printText(name, x + 14, y, "start");
    x += size;
    return type === "Other" ? [] : [box, text];
  });
}

function measureWidest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length * LETTERS * 0.52));
}

function printText(text: string, x: number, y: number, anchor: "start" | "middle" | "end", fill = TEXT): SVGElement {
  return createSvg("text", { x, y, "text-anchor": anchor, "font-size": LETTERS, fill }, text);
}
