import { intersectAreas, lastRowOf } from "../../../../host/model/area";
import { printAreaAddress } from "../../../../host/model/cellAddress";
import { readEscapes } from "../../../../host/file/xml/escapes";
import { type XmlElement, findChild, listChildren } from "../../../../host/file/xml/xmlElement";
import type { Package } from "../openPackage";
import { readArea } from "./checkSheetPart";
import { checkCount, checkOrder, listTargets, listTwice } from "./relationships";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** The tables of all sheets: numbers, names, columns and the cells that they lie over. */
export function checkTableParts(
  opened: Package,
  sheetParts: readonly string[],
  texts: readonly string[],
  looks: number,
): string[] {
  const tables = sheetParts.flatMap((sheetPart) =>
    listTargets(opened, sheetPart)
      .filter(({ kind, part }) => kind === "table" && opened.parts.has(part))
      .map(({ part }) => ({ part, sheetPart, root: opened.root(part) })),
  );
  return [
    ...listTwice(tables.map(({ root }) => root.attributes["id"])).map((id) => `two tables with id ${id ?? ""}`),
    ...listTwice(tables.map(({ root }) => root.attributes["displayName"]?.toLowerCase())).map(
      (name) => `two tables ${name ?? ""}`,
    ),
    ...tables.flatMap(({ part, sheetPart, root }) => checkTable(part, root, opened.root(sheetPart), texts)),
    ...tables.flatMap(({ part, root }) =>
      [root, ...listChildren(findChild(root, "tableColumns"), "tableColumn")].flatMap(({ attributes }) =>
        Object.entries(attributes)
          .filter(([name, value]) => /DxfId$/i.test(name) && Number(value) >= looks)
          .map(([name, value]) => `${part}: look ${value} (${name}) is not there`),
      ),
    ),
    ...tables.flatMap((one, index) =>
      tables
        .slice(0, index)
        .filter((other) => other.sheetPart === one.sheetPart)
        .filter((other) => intersectAreas(areaOf(one.root), areaOf(other.root)) !== null)
        .map((other) => `${one.part} lies over ${other.part}`),
    ),
  ];
}

function checkTable(part: string, root: XmlElement, sheet: XmlElement, texts: readonly string[]): string[] {
  const area = areaOf(root);
  const list = findChild(root, "tableColumns");
  const hasHeaders = root.attributes["headerRowCount"] !== "0";
  const columns = listChildren(list, "tableColumn");
  const hasTotals = Number(root.attributes["totalsRowCount"] ?? 0) > 0;
  const filter = findChild(root, "autoFilter")?.attributes["ref"];
  const filtered = printAreaAddress({ ...area, rowCount: area.rowCount - (hasTotals ? 1 : 0) });
  const merged = listChildren(findChild(sheet, "mergeCells"), "mergeCell").map(({ attributes }) =>
    readArea(attributes["ref"]),
  );
  return [
    ...checkOrder(root, ORDER, part),
    ...checkCount(list, part),
    ...(columns.length === area.columnCount
      ? []
      : [`${part}: ${String(columns.length)} columns over ${printAreaAddress(area)}`]),
    ...(!hasHeaders || area.rowCount >= (hasTotals ? 3 : 2) ? [] : [`${part}: no rows`]),
    ...listTwice(columns.map(({ attributes }) => attributes["id"])).map((id) => `${part}: two columns ${id ?? ""}`),
    ...listTwice(columns.map(({ attributes }) => attributes["name"]?.toLowerCase())).map(
      (name) => `${part}: two columns ${name ?? ""}`,
    ),
    ...(filter === undefined || filter === filtered ? [] : [`${part}: filters ${filter} instead of ${filtered}`]),
    ...(merged.some((other) => intersectAreas(area, other) !== null) ? [`${part}: over merged cells`] : []),
    ...columns.flatMap(({ attributes }, index) => {
      const header = readCellText(sheet, area.row, area.column + index, texts);
      const name = readEscapes(attributes["name"] ?? "");
      const label = attributes["totalsRowLabel"];
      const total = readCellText(sheet, lastRowOf(area), area.column + index, texts);
      return [
        ...(!hasHeaders || header === name
          ? []
          : [`${part}: the column ${name} has the header ${header ?? "nothing"}`]),
        ...(!hasTotals || label === undefined || total === readEscapes(label) ? [] : [`${part}: total ${total ?? ""}`]),
      ];
    }),
  ];
}

function areaOf(root: XmlElement) {
  return readArea(root.attributes["ref"]);
}

/** What a cell says as text, or null. */
function readCellText(sheet: XmlElement, row: number, column: number, texts: readonly string[]): string | null {
  const address = printAreaAddress({ row, column, rowCount: 1, columnCount: 1 });
  const rows = listChildren(findChild(sheet, "sheetData"), "row");
  const cells = rows
    .filter(({ attributes }) => attributes["r"] === String(row + 1))
    .flatMap((own) => listChildren(own, "c"));
  const cell = cells.find(({ attributes }) => attributes["r"] === address);
  const value = findChild(cell, "v")?.text;
  if (cell?.attributes["t"] === "s") return texts[Number(value)] ?? null;
  return readEscapes(value ?? findChild(findChild(cell, "is"), "t")?.text ?? "");
}
