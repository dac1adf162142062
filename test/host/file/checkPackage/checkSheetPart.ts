import { type Area, areaHasCell, intersectAreas } from "../../../../host/model/area";
import { parseAreaAddress } from "../../../../host/model/cellAddress";
import { SHEET_ORDER } from "../../../../host/file/sheet/sheetOrder";
import { type XmlElement, findChild, findPrefixed, listChildren } from "../../../../host/file/xml/xmlElement";
import type { Package } from "../openPackage";
import { checkCount, checkOrder, listTargets, listTwice } from "./relationships";

/** How many of each thing the file has that cells and rules point at by number. */
export type Counts = {
  readonly formats: number;
  readonly looks: number;
  readonly strings: number;
  readonly marks: number;
};

/** One sheet: its order, rows, cells, merged cells, rules and what it points at. */
export function checkSheetPart(opened: Package, part: string, counts: Counts): string[] {
  const root = opened.root(part);
  const merged = listChildren(findChild(root, "mergeCells"), "mergeCell").map(({ attributes }) =>
    readArea(attributes["ref"]),
  );
  const rules = listChildren(root, "conditionalFormatting").flatMap((block) => listChildren(block, "cfRule"));
  const ids = listDeep(root).flatMap(({ attributes }) => findPrefixed(attributes, "id") ?? []);
  const targets = listTargets(opened, part);
  const tableParts = listChildren(findChild(root, "tableParts"), "tablePart");
  return [
    ...checkOrder(root, SHEET_ORDER, part),
    ...["mergeCells", "dataValidations", "tableParts"].flatMap((name) => checkCount(findChild(root, name), part)),
    ...SHEET_ORDER.filter((name) => name !== "conditionalFormatting" && listChildren(root, name).length > 1).map(
      (name) => `${part}: more than one ${name}`,
    ),
    ...listChildren(findChild(root, "sheetViews"), "sheetView").flatMap((view) =>
      checkOrder(view, ["pane", "selection", "pivotSelection", "extLst"], part),
    ),
    ...checkRows(root, part, counts),
    ...merged.flatMap((area, index) =>
      merged.slice(0, index).some((other) => intersectAreas(area, other) !== null)
        ? [`${part}: merged cells overlap`]
        : [],
    ),
    ...rules
      .filter(({ attributes }) => Number(attributes["dxfId"] ?? 0) >= Math.max(1, counts.looks))
      .map(({ attributes }) => `${part}: look ${attributes["dxfId"] ?? ""} is not there`),
    ...listTwice(rules.map(({ attributes }) => attributes["priority"])).map(
      (at) => `${part}: two rules of priority ${at ?? ""}`,
    ),
    ...ids
      .filter((id) => /^rId/.test(id) && !targets.some((target) => target.id === id))
      .map((id) => `${part}: ${id} points at nothing`),
    ...(tableParts.length === targets.filter(({ kind }) => kind === "table").length
      ? []
      : [`${part}: tables without tableParts`]),
  ];
}

function checkRows(root: XmlElement, part: string, counts: Counts): string[] {
  const faults: string[] = [];
  const shared = new Set<string>();
  let lastRow = 0;
  for (const row of listChildren(findChild(root, "sheetData"), "row")) {
    const number = Number(row.attributes["r"] ?? lastRow + 1);
    if (number <= lastRow || number > 1_048_576) faults.push(`${part}: row ${String(number)} is out of place`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of listChildren(row, "c")) {
      const address = cell.attributes["r"];
      const area = address === undefined ? null : readArea(address);
      const column = area?.column ?? lastColumn + 1;
      if (column <= lastColumn || (area !== null && area.row !== number - 1))
        faults.push(`${part}: cell ${address ?? ""}`);
      lastColumn = column;
      faults.push(...checkCell(cell, part, counts, shared));
    }
  }
  return faults;
}

function checkCell(cell: XmlElement, part: string, counts: Counts, shared: Set<string>): string[] {
  const { r = "?", s = "0", t = "n", cm } = cell.attributes;
  const value = findChild(cell, "v")?.text;
  const formula = findChild(cell, "f");
  const place = `${part} ${r}`;
  const faults = checkOrder(cell, ["f", "v", "is", "extLst"], place);
  if (Number(s) >= counts.formats) faults.push(`${place}: format ${s}`);
  if (!["n", "s", "str", "b", "e", "d", "inlineStr"].includes(t)) faults.push(`${place}: type ${t}`);
  if (t === "s" && !(Number(value) < counts.strings)) faults.push(`${place}: text ${value ?? ""}`);
  if (t === "n" && value !== undefined && !Number.isFinite(Number(value))) faults.push(`${place}: number ${value}`);
  if (t === "e" && !(value ?? "").startsWith("#")) faults.push(`${place}: error ${value ?? ""}`);
  if (cm !== undefined && Number(cm) > counts.marks) faults.push(`${place}: mark ${cm}`);
  if (formula?.attributes["t"] === "shared") {
    const number = formula.attributes["si"] ?? "";
    if (formula.text !== "") shared.add(number);
    else if (!shared.has(number)) faults.push(`${place}: shared formula ${number} has no first cell`);
  }
  if (formula?.attributes["t"] === "array" && !holds(formula.attributes["ref"], r)) faults.push(`${place}: array`);
  return faults;
}

function holds(ref: string | undefined, address: string): boolean {
  const cell = readArea(address);
  return areaHasCell(readArea(ref), cell.row, cell.column);
}

export function readArea(ref: string | undefined): Area {
  const area = parseAreaAddress(ref ?? "");
  if (area === null) throw new Error(`${ref ?? "nothing"} is no area.`);
  return area;
}

function listDeep(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...listDeep(child)]);
}
