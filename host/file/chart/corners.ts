import type { ChartCorner, ChartPlace } from "../../model/chart";
import { placeRectangle, measurePlace } from "../../model/chartPlace";
import type { Sheet } from "../../model/sheet";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild } from "../xml/xmlElement";

/** English metric units: so many make a point. Source: ECMA-376 part 1, 20.1.2.1. */
const UNITS_PER_POINT = 12_700;

/** Reads where an anchor holds its drawing; null where it says nothing that can be read. */
export function readPlace(sheet: Sheet, anchor: XmlElement): ChartPlace | null {
  const from = findChild(anchor, "from");
  const to = findChild(anchor, "to");
  const size = findChild(anchor, "ext")?.attributes;
  const corner = from === undefined ? null : readCorner(from);
  const end = to === undefined ? null : readCorner(to);
  if (corner !== null && end !== null) return { from: corner, to: end };
  const [width, height] = [Number(size?.["cx"]), Number(size?.["cy"])].map((units) => units / UNITS_PER_POINT);
  if (width === undefined || height === undefined || !Number.isFinite(width + height)) return null;
  if (corner !== null) {
    const { left, top } = measurePlace(sheet, { from: corner, to: corner });
    return { from: corner, to: placeRectangle(sheet, { left, top, width, height }).to };
  }
  const position = findChild(anchor, "pos")?.attributes;
  const [left, top] = [Number(position?.["x"]), Number(position?.["y"])].map((units) => units / UNITS_PER_POINT);
  if (left === undefined || top === undefined || !Number.isFinite(left + top)) return null;
  return placeRectangle(sheet, { left, top, width, height });
}

function readCorner(element: XmlElement): ChartCorner | null {
  const read = (name: string): number => Number(findChild(element, name)?.text);
  const [column, right, row, down] = [read("col"), read("colOff"), read("row"), read("rowOff")];
  if (!Number.isInteger(column) || !Number.isInteger(row)) return null;
  const points = (units: number): number => (Number.isFinite(units) ? units / UNITS_PER_POINT : 0);
  return { row, column, down: points(down), right: points(right) };
}

/** @param prefix with which the drawing's own elements begin, "xdr:" */
export function printPlace({ from, to }: ChartPlace, prefix: string): string {
  return printCorner("from", from, prefix) + printCorner("to", to, prefix);
}

function printCorner(name: string, { row, column, down, right }: ChartCorner, prefix: string): string {
  const print = (part: string, value: number): string => printElement(prefix + part, {}, String(Math.round(value)));
  const content =
    print("col", column) +
    print("colOff", right * UNITS_PER_POINT) +
    print("row", row) +
    print("rowOff", down * UNITS_PER_POINT);
  return printElement(prefix + name, {}, content);
}
