import type { Area } from "../../model/area";
import { lastColumnOf, lastRowOf } from "../../model/area";
import type { Border, BorderSide } from "../../model/cellFormat";
import { formatCellsAt } from "../../model/operations/formatCells";
import type { Workbook } from "../../model/workbook";
import { oneOf } from "../framework/arguments";
import { type ObjectType, defineObject } from "../framework/hostObject";
import { colour } from "./commonFormat";
import { type RangeTarget, locateRange } from "./rangeTarget";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const INSIDES = ["InsideHorizontal", "InsideVertical"] as const;
const side = oneOf(...EDGES, ...INSIDES);
type Side = (typeof EDGES)[number] | (typeof INSIDES)[number];

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };
export const borderStyle = oneOf("None", "Continuous", "Dash", "Dot", "Double");
export const borderWeight = oneOf("Hairline", "Thin", "Medium", "Thick");

/** `Excel.RangeBorderCollection`. Diagonals are not drawn by the host, so it does not offer them. */
export const rangeBorderCollectionObject: ObjectType<RangeTarget> = defineObject({
  name: "RangeBorderCollection",
  properties: { count: () => EDGES.length + INSIDES.length },
  items: (range, context) =>
    [...EDGES, ...INSIDES].map((name) => rangeBorderObject.create(context, { range, side: name })),
  index: (range, key, context) => rangeBorderObject.create(context, { range, side: side(key, context) }),
});

type BorderTarget = { readonly range: RangeTarget; readonly side: Side };

/** `Excel.RangeBorder`: one side of a range, or the lines between its cells. */
const rangeBorderObject: ObjectType<BorderTarget> = defineObject({
  name: "RangeBorder",
  id: ({ side: name }) => name,
  properties: {
    sideIndex: ({ side: name }) => name,
    style: (target, { workbook }) => readBorder(workbook, target).style,
    weight: (target, { workbook }) => readBorder(workbook, target).weight,
    color: (target, { workbook }) => readBorder(workbook, target).color,
  },
  setters: {
    style: (target, given, context) => setBorder(context.workbook, target, { style: borderStyle(given, context) }),
    weight: (target, given, context) =>
      setBorder(context.workbook, target, { weight: borderWeight(given, context), style: "Continuous" }),
    color: (target, given, context) => setBorder(context.workbook, target, { color: colour(given, context) }),
  },
});

/** Of the first cell on that side. */
function readBorder(workbook: Workbook, { range, side: name }: BorderTarget): Border {
  const { sheet, area } = locateRange(workbook, range);
  const [place] = listBorders(area, name);
  if (place === undefined) return NO_BORDER;
  return sheet.cellAt(place.row, place.column).format.borders[place.edge] ?? NO_BORDER;
}

function setBorder(workbook: Workbook, { range, side: name }: BorderTarget, change: Partial<Border>): void {
  const { sheet, area } = locateRange(workbook, range);
  const places = listBorders(area, name);
  formatCellsAt(workbook, sheet, area, (r, c) => {
    const [row, column] = [area.row + r, area.column + c];
    const edges = places.filter((place) => place.row === row && place.column === column).map(({ edge }) => edge);
    if (edges.length === 0) return undefined;
    const { borders } = sheet.cellAt(row, column).format;
    const changed = edges.map(
      (edge) => [edge, { ...(borders[edge] ?? { ...NO_BORDER, style: "Continuous" }), ...change }] as const,
    );
    return { borders: { ...borders, ...Object.fromEntries(changed) } };
  });
}

type BorderPlace = { readonly row: number; readonly column: number; readonly edge: BorderSide };

/** The cells' own sides that make up a side of the range. Lines between cells are the lower and right sides of the first. */
function listBorders(area: Area, name: Side): BorderPlace[] {
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const along = (edge: BorderSide, inRows: readonly number[], inColumns: readonly number[]): BorderPlace[] =>
    inRows.flatMap((row) => inColumns.map((column) => ({ row, column, edge })));
  switch (name) {
    case "EdgeTop":
      return along(name, [area.row], columns);
    case "EdgeBottom":
      return along(name, [lastRowOf(area)], columns);
    case "EdgeLeft":
      return along(name, rows, [area.column]);
    case "EdgeRight":
      return along(name, rows, [lastColumnOf(area)]);
    case "InsideHorizontal":
      return along("EdgeBottom", rows.slice(0, -1), columns);
    case "InsideVertical":
      return along("EdgeRight", rows, columns.slice(0, -1));
    default:
      return name satisfies never;
  }
}
