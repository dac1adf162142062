import type { SheetChart, SheetContent } from "../core/plan/sheetContent";
import { CALL_BYTES, type PayloadCall } from "./payload";

/** From dark to light and back, so that neighbours differ in print without colour too. */
const SERIES_COLORS = ["#1B3A5C", "#9DBAD5", "#4F7CAC", "#D5E1ED", "#2F5D8A", "#7FA3C7"] as const;

const TYPES = { bar: "BarClustered", stackedBar: "BarStacked" } as const;

/**
 * Charts by name. One that is there already is given its new cells and title and keeps what the user has made of it; one that
 * the user has taken away stays away. Excel lets nobody give a chart alternative text but through the shape of its name.
 */
export function planChartCalls(
  getSheet: () => Excel.Worksheet,
  before: SheetContent | null,
  after: SheetContent,
): readonly PayloadCall[] {
  const standing = new Map((before?.charts ?? []).map((chart) => [chart.name, chart]));
  const isKept = (chart: SheetChart | undefined, kind: SheetChart["kind"]) => chart?.kind === kind;
  const removed = [...standing.values()].filter(({ name, kind }) => {
    return !isKept(
      after.charts.find((chart) => chart.name === name),
      kind,
    );
  });
  return [
    ...removed.map(({ name }) => ({
      bytes: 2 * CALL_BYTES,
      call: () => {
        getSheet().charts.getItemOrNullObject(name).delete();
      },
    })),
    ...after.charts.flatMap((chart): readonly PayloadCall[] => {
      const was = standing.get(chart.name);
      const isThere = isKept(was, chart.kind);
      if (isThere && JSON.stringify(was) === JSON.stringify(chart)) return [];
      const call = () => {
        if (isThere) applyChart(getSheet(), getSheet().charts.getItemOrNullObject(chart.name), chart);
        else createChart(getSheet(), chart);
      };
      return [{ bytes: (12 + 3 * chart.data.columnCount) * CALL_BYTES, call }];
    }),
  ];
}

function createChart(sheet: Excel.Worksheet, chart: SheetChart): void {
  const created = sheet.charts.add(TYPES[chart.kind], readArea(sheet, chart.data), "Columns");
  created.name = chart.name;
  // Bars are drawn from below; so the first row of the table stands first.
  created.axes.categoryAxis.reversePlotOrder = true;
  // Beside the axis a bar of a deficit would lie over the name of its own row.
  created.axes.categoryAxis.tickLabelPosition = "Low";
  // Left to themselves, programs leave out every other name where there is little room.
  created.axes.categoryAxis.tickLabelSpacing = 1;
  created.axes.categoryAxis.format.font.size = 8;
  created.axes.valueAxis.format.font.size = 8;
  created.title.format.font.size = 11;
  created.title.format.font.bold = true;
  const isSeveral = readSeriesCount(chart) > 1;
  created.legend.visible = isSeveral;
  if (isSeveral) created.legend.position = "Bottom";
  applyColors(created, chart);
  applyPlace(sheet, created, chart);
}

/** New data brings new series, which have no colours yet. */
function applyChart(sheet: Excel.Worksheet, standing: Excel.Chart, chart: SheetChart): void {
  standing.setData(readArea(sheet, chart.data), "Columns");
  applyColors(standing, chart);
  applyPlace(sheet, standing, chart);
}

function applyColors(made: Excel.Chart, chart: SheetChart): void {
  for (let index = 0; index < readSeriesCount(chart); index += 1) {
    const color = SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];
    made.series.getItemAt(index).format.fill.setSolidColor(color);
  }
}

/** The first column holds the categories. */
function readSeriesCount({ data }: SheetChart): number {
  return data.columnCount - 1;
}

function applyPlace(sheet: Excel.Worksheet, made: Excel.Chart, { name, title, altText, place }: SheetChart): void {
  made.title.text = title;
  const first = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
  const last = sheet.getRangeByIndexes(place.row + place.rowCount - 1, place.column + place.columnCount - 1, 1, 1);
  made.setPosition(first, last);
  sheet.shapes.getItemOrNullObject(name).altTextDescription = altText;
}

function readArea(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: SheetChart["data"]): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
