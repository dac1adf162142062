import {
  type Chart,
  type ChartAxis,
  type ChartLegend,
  type ChartTitle,
  type DataLabels,
  isHorizontal,
  isStacked,
} from "../../model/chart";
import { type SeriesData, listReferredCells, readChartData, readSeriesName } from "../../model/chartData";
import { describeText } from "../../model/describeText";
import type { Workbook } from "../../model/workbook";
import { printFileFormula } from "../formula/fileFormula";
import { printEscapes } from "../xml/escapes";
import { XML_HEAD, printElement, printText } from "../xml/printXml";
import { wordOf } from "../xml/wordOf";
import type { ChartNamespaces } from "./chartNamespaces";
import { printFill, printFont, printLine, printRichText } from "./printChartText";
import { LABEL_POSITIONS, LEGEND_POSITIONS, TICK_LABELS } from "./readChartContent";

/** The numbers by which the two axes name each other. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/**
 * The part of a chart of bars, with the figures and texts that it shows at the moment, in the order of elements that Excel
 * demands. Source: ECMA-376 part 1, 21.2.2.27 (chartSpace) and what follows.
 */
export function printChart(workbook: Workbook, chart: Chart, namespaces: ChartNamespaces): string {
  const { content, type } = chart;
  const { title, legend } = content;
  const plot =
    printElement("c:layout", {}) +
    printBars(workbook, chart) +
    printAxis("c:catAx", content.categoryAxis, isHorizontal(type) ? "l" : "b") +
    printAxis("c:valAx", content.valueAxis, isHorizontal(type) ? "b" : "l");
  const body =
    (title.isVisible ? printTitle(title) : "") +
    value("autoTitleDeleted", title.isVisible ? 0 : 1) +
    printElement("c:plotArea", {}, plot) +
    (legend.isVisible ? printLegend(legend) : "") +
    value("plotVisOnly", 1) +
    value("dispBlanksAs", "gap");
  const look = content.fillColor === null ? "" : printElement("c:spPr", {}, printFill(content.fillColor));
  const root = { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.main, "xmlns:r": namespaces.relationships };
  const whole = value("roundedCorners", 0) + printElement("c:chart", {}, body) + look + printFont(content.font);
  return XML_HEAD + printElement("c:chartSpace", root, whole);
}

function printBars(workbook: Workbook, chart: Chart): string {
  const { content, type } = chart;
  const grouping = type.endsWith("100") ? "percentStacked" : isStacked(type) ? "stacked" : "clustered";
  return printElement(
    "c:barChart",
    {},
    value("barDir", isHorizontal(type) ? "bar" : "col") +
      value("grouping", grouping) +
      value("varyColors", 0) +
      readChartData(workbook, chart)
        .series.map((data, index) => printSeries(workbook, data, index))
        .join("") +
      value("gapWidth", content.gapWidth) +
      (content.overlap === 0 ? "" : value("overlap", content.overlap)) +
      value("axId", CATEGORY_AXIS) +
      value("axId", VALUE_AXIS),
  );
}

function printSeries(workbook: Workbook, data: SeriesData, index: number): string {
  const { name, fillColor, lineColor, invertIfNegative, labels, categories, values } = data.series;
  const look = (fillColor === null ? "" : printFill(fillColor)) + (lineColor === null ? "" : printLine(lineColor));
  const named =
    name?.startsWith("=") === true ? printTexts(name, [readSeriesName(workbook, data.series, index)]) : null;
  const texts = categories === null ? [] : listReferredCells(workbook, categories).map(describeText);
  return printElement(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      (name === null ? "" : printElement("c:tx", {}, named ?? printElement("c:v", {}, escape(name)))) +
      (look === "" ? "" : printElement("c:spPr", {}, look)) +
      value("invertIfNegative", invertIfNegative ? 1 : 0) +
      (labels === null ? "" : printLabels(labels)) +
      (categories === null ? "" : printElement("c:cat", {}, printTexts(categories, texts))) +
      printElement("c:val", {}, printNumbers(values, data)),
  );
}

function printTexts(formula: string, texts: readonly string[]): string {
  const points = texts.map((text, idx) => printElement("c:pt", { idx }, printElement("c:v", {}, escape(text))));
  const cache = printElement("c:strCache", {}, value("ptCount", texts.length) + points.join(""));
  return printElement("c:strRef", {}, printFormula(formula) + cache);
}

/** Cells without a figure have no point, which Excel draws as nothing. */
function printNumbers(formula: string, { values, numberFormat }: SeriesData): string {
  const points = values.map((number, idx) =>
    number === null ? "" : printElement("c:pt", { idx }, printElement("c:v", {}, String(number))),
  );
  const content =
    printElement("c:formatCode", {}, escape(numberFormat)) + value("ptCount", values.length) + points.join("");
  return printElement("c:numRef", {}, printFormula(formula) + printElement("c:numCache", {}, content));
}

function printFormula(formula: string): string {
  return printElement("c:f", {}, printText(printFileFormula(formula)));
}

function printLabels({ numberFormat, position, font, ...shown }: DataLabels): string {
  return printElement(
    "c:dLbls",
    {},
    printNumberFormat(numberFormat) +
      printFont(font) +
      (position === null ? "" : value("dLblPos", wordOf(LABEL_POSITIONS, position))) +
      value("showLegendKey", 0) +
      value("showVal", shown.showValue ? 1 : 0) +
      value("showCatName", shown.showCategoryName ? 1 : 0) +
      value("showSerName", shown.showSeriesName ? 1 : 0) +
      value("showPercent", 0) +
      value("showBubbleSize", 0),
  );
}

function printTitle({ text, isOverlay, font }: ChartTitle): string {
  const content = text === null ? "" : printElement("c:tx", {}, printRichText(text, font));
  return printElement(
    "c:title",
    {},
    content + value("overlay", isOverlay ? 1 : 0) + (text === null ? printFont(font) : ""),
  );
}

function printLegend({ position, isOverlay, font }: ChartLegend): string {
  const content =
    value("legendPos", wordOf(LEGEND_POSITIONS, position)) + value("overlay", isOverlay ? 1 : 0) + printFont(font);
  return printElement("c:legend", {}, content);
}

function printAxis(name: "c:catAx" | "c:valAx", axis: ChartAxis, place: "l" | "b"): string {
  const isValue = name === "c:valAx";
  const scaling =
    value("orientation", axis.isReversed ? "maxMin" : "minMax") +
    (axis.maximum === null ? "" : value("max", axis.maximum)) +
    (axis.minimum === null ? "" : value("min", axis.minimum));
  const ownEnd = isValue
    ? value("crossBetween", "between") + (axis.majorUnit === null ? "" : value("majorUnit", axis.majorUnit))
    : value("auto", 1) +
      value("lblAlgn", "ctr") +
      value("lblOffset", 100) +
      (axis.tickLabelSpacing === null ? "" : value("tickLblSkip", axis.tickLabelSpacing)) +
      value("noMultiLvlLbl", 0);
  return printElement(
    name,
    {},
    value("axId", isValue ? VALUE_AXIS : CATEGORY_AXIS) +
      printElement("c:scaling", {}, scaling) +
      value("delete", axis.isVisible ? 0 : 1) +
      value("axPos", place) +
      (axis.hasGridlines
        ? printElement("c:majorGridlines", {}, printElement("c:spPr", {}, printLine(GRIDLINE_COLOUR)))
        : "") +
      (axis.title.isVisible ? printTitle(axis.title) : "") +
      printNumberFormat(axis.numberFormat) +
      value("majorTickMark", "none") +
      value("minorTickMark", "none") +
      value("tickLblPos", wordOf(TICK_LABELS, axis.tickLabelPosition)) +
      printFont(axis.font) +
      value("crossAx", isValue ? CATEGORY_AXIS : VALUE_AXIS) +
      value("crosses", "autoZero") +
      ownEnd,
  );
}

const GRIDLINE_COLOUR = "#D9D9D9";

function printNumberFormat(numberFormat: string | null): string {
  return printElement("c:numFmt", {
    formatCode: printEscapes(numberFormat ?? "General"),
    sourceLinked: numberFormat === null ? 1 : 0,
  });
}

function value(name: string, val: string | number): string {
  return printElement(`c:${name}`, { val });
}

function escape(text: string): string {
  return printText(printEscapes(text));
}
