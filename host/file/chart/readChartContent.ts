import {
  type BarChartType,
  type Chart,
  type ChartAxis,
  type ChartContent,
  type ChartFont,
  type ChartLegend,
  type ChartSeries,
  type ChartTitle,
  type DataLabels,
  type LabelPosition,
  type LegendPosition,
  type TickLabelPosition,
  createChartContent,
} from "../../model/chart";
import { readFileFormula } from "../formula/fileFormula";
import { type XmlElement, findChild, listChildren } from "../xml/xmlElement";

/** What a chart's part says. Kinds other than one group of bars are "Other". Colours of the theme are as nobody had chosen one. */
export function readChartContent(root: XmlElement): Pick<Chart, "type" | "content"> {
  const chart = findChild(root, "chart");
  const plot = findChild(chart, "plotArea");
  const [group, ...others] = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  const other = { type: "Other", content: createChartContent("BarClustered", []) } as const;
  if (group?.name !== "barChart" || others.length > 0 || listChildren(plot, "valAx").length !== 1) return other;
  const series = listChildren(group, "ser").map(readSeries);
  if (series.some((one) => one === null)) return other;
  const type = readType(group);
  const usual = createChartContent(type, []);
  const content: ChartContent = {
    title: readTitle(findChild(chart, "title"), readValue(chart, "autoTitleDeleted") !== "1"),
    legend: readLegend(findChild(chart, "legend")),
    categoryAxis: readAxis(findChild(plot, "catAx")),
    valueAxis: readAxis(findChild(plot, "valAx")),
    series: series.flatMap((one) => one ?? []),
    gapWidth: readNumber(group, "gapWidth") ?? 150,
    overlap: readNumber(group, "overlap") ?? 0,
    fillColor: readFill(findChild(root, "spPr")),
    font: readFont(findChild(root, "txPr")),
  };
  return { type, content: { ...usual, ...content } };
}

function readType(group: XmlElement): BarChartType {
  const direction = readValue(group, "barDir") === "bar" ? "Bar" : "Column";
  const grouping = readValue(group, "grouping");
  if (grouping === "percentStacked") return `${direction}Stacked100`;
  return grouping === "stacked" ? `${direction}Stacked` : `${direction}Clustered`;
}

/** Null where it has no cells. */
function readSeries(element: XmlElement): ChartSeries | null {
  const values = readReference(findChild(element, "val"));
  if (values === null) return null;
  const text = findChild(element, "tx");
  return {
    name: readReference(text) ?? findChild(text, "v")?.text ?? null,
    values,
    categories: readReference(findChild(element, "cat")),
    fillColor: readFill(findChild(element, "spPr")),
    lineColor: readFill(findChild(findChild(element, "spPr"), "a:ln")),
    invertIfNegative: readValue(element, "invertIfNegative") === "1",
    labels: readLabels(findChild(element, "dLbls")),
  };
}

function readReference(element: XmlElement | undefined): string | null {
  const formula = element?.children.flatMap((child) => findChild(child, "f")?.text ?? [])[0];
  return formula === undefined ? null : readFileFormula(formula);
}

function readLabels(element: XmlElement | undefined): DataLabels | null {
  const isOn = (name: string): boolean => readValue(element, name) === "1";
  const labels = {
    showValue: isOn("showVal"),
    showCategoryName: isOn("showCatName"),
    showSeriesName: isOn("showSerName"),
  };
  if (element === undefined || !Object.values(labels).some((shown) => shown)) return null;
  return {
    ...labels,
    position: LABEL_POSITIONS[readValue(element, "dLblPos") ?? ""] ?? null,
    numberFormat: readNumberFormat(element),
    font: readFont(findChild(element, "txPr")),
  };
}

function readTitle(element: XmlElement | undefined, isAutomatic: boolean): ChartTitle {
  const rich = findChild(findChild(element, "tx"), "rich");
  const paragraphs = listChildren(rich, "a:p").map((paragraph) =>
    listChildren(paragraph, "a:r")
      .map((run) => findChild(run, "a:t")?.text ?? "")
      .join(""),
  );
  return {
    text: rich === undefined ? null : paragraphs.join("\n"),
    isVisible: element !== undefined && (isAutomatic || rich !== undefined),
    isOverlay: readValue(element, "overlay") === "1",
    font: readFont(rich ?? findChild(element, "txPr")),
  };
}

function readLegend(element: XmlElement | undefined): ChartLegend {
  return {
    isVisible: element !== undefined,
    position: element === undefined ? "Bottom" : (LEGEND_POSITIONS[readValue(element, "legendPos") ?? "r"] ?? "Right"),
    isOverlay: readValue(element, "overlay") === "1",
    font: readFont(findChild(element, "txPr")),
  };
}

function readAxis(element: XmlElement | undefined): ChartAxis {
  const scaling = findChild(element, "scaling");
  return {
    isVisible: readValue(element, "delete") !== "1",
    title: readTitle(findChild(element, "title"), true),
    numberFormat: readNumberFormat(element),
    isReversed: readValue(scaling, "orientation") === "maxMin",
    hasGridlines: findChild(element, "majorGridlines") !== undefined,
    tickLabelPosition: TICK_LABELS[readValue(element, "tickLblPos") ?? ""] ?? "NextToAxis",
    minimum: readNumber(scaling, "min"),
    maximum: readNumber(scaling, "max"),
    majorUnit: readNumber(element, "majorUnit"),
    tickLabelSpacing: readNumber(element, "tickLblSkip"),
    font: readFont(findChild(element, "txPr")),
  };
}

function readNumberFormat(element: XmlElement | undefined): string | null {
  const { formatCode, sourceLinked = "0" } = findChild(element, "numFmt")?.attributes ?? {};
  return sourceLinked === "1" ? null : (formatCode ?? null);
}

function readFont(text: XmlElement | undefined): ChartFont {
  const [paragraph] = listChildren(text, "a:p");
  const standard = findChild(findChild(paragraph, "a:pPr"), "a:defRPr");
  const own = findChild(findChild(paragraph, "a:r"), "a:rPr");
  const attributes = { ...standard?.attributes, ...own?.attributes };
  const size = Number(attributes["sz"]) / 100;
  const color = readFill(own) ?? readFill(standard);
  const name = (findChild(own, "a:latin") ?? findChild(standard, "a:latin"))?.attributes["typeface"];
  return {
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
    ...(Number.isFinite(size) ? { size } : {}),
    ...(color === null ? {} : { color }),
    ...(attributes["b"] === undefined ? {} : { bold: attributes["b"] === "1" }),
    ...(attributes["i"] === undefined ? {} : { italic: attributes["i"] === "1" }),
  };
}

function readFill(element: XmlElement | undefined): string | null {
  const colour = findChild(findChild(element, "a:solidFill"), "a:srgbClr")?.attributes["val"];
  return colour === undefined ? null : `#${colour.toUpperCase()}`;
}

function readValue(element: XmlElement | undefined, name: string): string | undefined {
  const value = findChild(element, name)?.attributes["val"];
  return value === "true" ? "1" : value;
}

function readNumber(element: XmlElement | undefined, name: string): number | null {
  const number = Number(readValue(element, name)?.replace("%", ""));
  return Number.isFinite(number) ? number : null;
}

/** The words of files for positions. Source: ECMA-376 part 1, 21.2.3. */
export const LABEL_POSITIONS: Readonly<Record<string, LabelPosition>> = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
};

export const LEGEND_POSITIONS: Readonly<Record<string, LegendPosition>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

export const TICK_LABELS: Readonly<Record<string, TickLabelPosition>> = {
  nextTo: "NextToAxis",
  high: "High",
  low: "Low",
  none: "None",
};
