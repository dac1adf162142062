import { format } from "numfmt";
import { type Area, lastColumnOf, lastRowOf } from "./area";
import type { Cell } from "./cell";
import { parseAreaAddress, splitSheetName } from "./cellAddress";
import type { Chart, ChartSeries } from "./chart";
import { describeText } from "./describeText";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What a series shows at the moment. */
export type SeriesData = {
  readonly name: string;
  /** Null where there is no figure, which is not zero. */
  readonly values: readonly (number | null)[];
  /** The number format of the first figure's cell. */
  readonly numberFormat: string;
  readonly series: ChartSeries;
};

export type ChartData = { readonly categories: readonly string[]; readonly series: readonly SeriesData[] };

/** Reads what a chart shows from its cells. References that are gone give nothing. */
export function readChartData(workbook: Workbook, { content }: Pick<Chart, "content">): ChartData {
  const series = content.series.map((one, index): SeriesData => {
    const cells = listReferredCells(workbook, one.values);
    return {
      name: readSeriesName(workbook, one, index),
      values: cells.map(({ value }) => (typeof value === "number" ? value : null)),
      numberFormat: cells[0]?.format.numberFormat ?? "General",
      series: one,
    };
  });
  const [first] = content.series;
  const named = first?.categories ?? null;
  const categories = named === null ? [] : listReferredCells(workbook, named).map(describeText);
  const count = Math.max(categories.length, ...series.map(({ values }) => values.length));
  const numbered = Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1));
  return { categories: numbered, series };
}

export function readSeriesName(workbook: Workbook, { name }: ChartSeries, index: number): string {
  if (name === null) return `Serie${String(index + 1)}`;
  if (!name.startsWith("=")) return name;
  return listReferredCells(workbook, name).map(describeText).join(" ");
}

/** The title that Excel shows: the one that was chosen, the only series' name, or Swedish Excel's own word for a title. */
export function readTitle(workbook: Workbook, { content }: Pick<Chart, "content">): string {
  const { title, series } = content;
  const [only] = series;
  if (title.text !== null) return title.text;
  return series.length === 1 && only !== undefined ? readSeriesName(workbook, only, 0) : "Diagramrubrik";
}

/** A figure as a label or an axis shows it. */
export function printFigure(value: number, numberFormat: string): string {
  return format(numberFormat, value, { locale: "sv", nbsp: true, throws: false });
}

/** The cells that a reference names, row by row; none where it names none. */
export function listReferredCells(workbook: Workbook, formula: string): Cell[] {
  const found = findReferredArea(workbook, formula);
  if (found === null) return [];
  const { sheet, area } = found;
  const cells: Cell[] = [];
  for (let row = area.row; row <= lastRowOf(area); row += 1) {
    for (let column = area.column; column <= lastColumnOf(area); column += 1) cells.push(sheet.cellAt(row, column));
  }
  return cells;
}

export function findReferredArea(workbook: Workbook, formula: string): { sheet: Sheet; area: Area } | null {
  const { sheetName, rest } = splitSheetName(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? undefined : workbook.findSheet(sheetName);
  const area = parseAreaAddress(rest);
  // A whole column would have a million bars.
  if (sheet === undefined || area === null || area.rowCount * area.columnCount > MOST_POINTS) return null;
  return { sheet, area };
}

/** Excel draws no more points of a series in a chart of this kind. */
const MOST_POINTS = 32_000;
