import { type Area, lastColumnOf, lastRowOf } from "../area";
import { isBlank } from "../cell";
import { printColumnLetters, printSheetName } from "../cellAddress";
import {
  type BarChartType,
  type Chart,
  type ChartContent,
  type ChartCorner,
  type ChartPlace,
  type ChartSeries,
  createChartContent,
} from "../chart";
import { placeRectangle } from "../chartPlace";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";

/** What Excel gives a new chart, in points. */
const NEW_CHART = { left: 144, top: 60, width: 360, height: 216 };

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Cells on a sheet that a chart is to show. */
export type ChartSource = { readonly sheet: Sheet; readonly area: Area };

/** Adds a chart of some cells to a sheet. Throws AccessDenied on a protected sheet. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  type: BarChartType,
  source: ChartSource,
  seriesBy: SeriesBy,
): Chart {
  checkUnprotected(sheet, "allowEditObjects");
  const chart: Chart = {
    id: workbook.createId(),
    name: chooseChartName(sheet),
    type,
    altText: "",
    altTitle: "",
    place: placeRectangle(sheet, NEW_CHART),
    content: createChartContent(type, describeSeries(source, seriesBy)),
  };
  sheet.charts.push(chart);
  workbook.record({ kind: "chartAdded", sheetId: sheet.id, chartId: chart.id });
  return chart;
}

function chooseChartName(sheet: Sheet): string {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    const name = `Diagram ${String(number)}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
}

export function deleteChart(workbook: Workbook, sheet: Sheet, chart: Chart): void {
  checkUnprotected(sheet, "allowEditObjects");
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
  workbook.record({ kind: "chartDeleted", sheetId: sheet.id, chartId: chart.id });
}

/** Changes what a chart shows. Throws NotImplemented for kinds that stay as the workbook's file has them. */
export function changeChart(workbook: Workbook, sheet: Sheet, chart: Chart, change: Partial<ChartContent>): void {
  checkUnprotected(sheet, "allowEditObjects");
  checkKnown(chart);
  chart.content = { ...chart.content, ...change };
  workbook.record({ kind: "chart", sheetId: sheet.id, chartId: chart.id });
}

export function changeChartType(workbook: Workbook, sheet: Sheet, chart: Chart, type: BarChartType): void {
  checkKnown(chart);
  chart.type = type;
  const { gapWidth, overlap } = createChartContent(type, []);
  changeChart(workbook, sheet, chart, { gapWidth, overlap });
}

/** Name, alternative text and place: known of charts of every kind. */
export function changeChartFrame(
  workbook: Workbook,
  sheet: Sheet,
  chart: Chart,
  change: Partial<Pick<Chart, "name" | "altText" | "altTitle" | "place">>,
): void {
  checkUnprotected(sheet, "allowEditObjects");
  Object.assign(chart, change);
  workbook.record({ kind: "chart", sheetId: sheet.id, chartId: chart.id });
}

function checkKnown(chart: Chart): void {
  if (chart.type === "Other") {
    throw new ExcelError("NotImplemented", "The local host cannot change charts of this kind.");
  }
}

/**
 * The series of a block of cells. Texts in the first row (or column) name the series, those in the other direction the
 * categories; where nobody says, the longer direction has the categories.
 */
export function describeSeries({ sheet, area }: ChartSource, seriesBy: SeriesBy): ChartSeries[] {
  const isByColumns = seriesBy === "Columns" || (seriesBy === "Auto" && area.rowCount >= area.columnCount);
  const hasTopTexts = area.rowCount > 1 && hasTexts(sheet, { ...area, rowCount: 1 });
  const hasLeftTexts = area.columnCount > 1 && hasTexts(sheet, { ...area, columnCount: 1 });
  const body: Area = {
    row: area.row + (hasTopTexts ? 1 : 0),
    column: area.column + (hasLeftTexts ? 1 : 0),
    rowCount: area.rowCount - (hasTopTexts ? 1 : 0),
    columnCount: area.columnCount - (hasLeftTexts ? 1 : 0),
  };
  const print = (part: Area): string => printReference(sheet, part);
  const top = (column: number): Area => ({ row: area.row, column, rowCount: 1, columnCount: 1 });
  const left = (row: number): Area => ({ row, column: area.column, rowCount: 1, columnCount: 1 });
  if (isByColumns) {
    return Array.from({ length: body.columnCount }, (_, index) => ({
      ...PLAIN_SERIES,
      name: hasTopTexts ? print(top(body.column + index)) : null,
      values: print({ ...body, column: body.column + index, columnCount: 1 }),
      categories: hasLeftTexts ? print({ ...body, column: area.column, columnCount: 1 }) : null,
    }));
  }
  return Array.from({ length: body.rowCount }, (_, index) => ({
    ...PLAIN_SERIES,
    name: hasLeftTexts ? print(left(body.row + index)) : null,
    values: print({ ...body, row: body.row + index, rowCount: 1 }),
    categories: hasTopTexts ? print({ ...body, row: area.row, rowCount: 1 }) : null,
  }));
}

const PLAIN_SERIES: Omit<ChartSeries, "values"> = {
  name: null,
  categories: null,
  fillColor: null,
  lineColor: null,
  invertIfNegative: false,
  labels: null,
};

/** A blank corner, or any text. */
function hasTexts(sheet: Sheet, area: Area): boolean {
  if (isBlank(sheet.cellAt(area.row, area.column))) return true;
  for (const { cell } of sheet.cells(area)) if (typeof cell.value === "string") return true;
  return false;
}

/** "=Drift!$A$4:$A$9". */
export function printReference(sheet: Sheet, area: Area): string {
  const corner = (row: number, column: number): string => `$${printColumnLetters(column)}$${String(row + 1)}`;
  const first = corner(area.row, area.column);
  const last = corner(lastRowOf(area), lastColumnOf(area));
  return `=${printSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** Where a chart lies after cells have moved; corners whose cells are gone stay where they are. */
export function moveChart({ from, to }: ChartPlace, mapping: (area: Area) => Area | null): ChartPlace {
  const move = (corner: ChartCorner): ChartCorner => {
    const moved = mapping({ row: corner.row, column: corner.column, rowCount: 1, columnCount: 1 });
    return moved === null ? corner : { ...corner, row: moved.row, column: moved.column };
  };
  return { from: move(from), to: move(to) };
}
