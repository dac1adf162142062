import { type XmlElement, findChild, listChildren } from "../../../../host/file/xml/xmlElement";
import { checkCount, checkOrder, listTwice } from "./relationships";

const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Excel repairs a file where these stand otherwise. */
const ORDERS: readonly (readonly [list: string, order: readonly string[]])[] = [
  ["borders", ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"]],
  ["cellXfs", ["alignment", "protection", "extLst"]],
  ["dxfs", ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"]],
];

/** Formats whose pieces are there. */
export function checkStyles(root: XmlElement, part: string): string[] {
  const count = (name: string): number => findChild(root, name)?.children.length ?? 0;
  const formats = [
    ...listChildren(findChild(root, "cellXfs"), "xf"),
    ...listChildren(findChild(root, "cellStyleXfs"), "xf"),
  ];
  const pieces = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" };
  const codes = listChildren(findChild(root, "numFmts"), "numFmt");
  const custom = new Set(codes.map(({ attributes }) => attributes["numFmtId"]));
  return [
    ...checkOrder(root, ORDER, part),
    ...ORDERS.flatMap(([list, order]) =>
      (findChild(root, list)?.children ?? []).flatMap((element) => checkOrder(element, order, `${part} ${list}`)),
    ),
    ...ORDER.flatMap((name) => (name === "tableStyles" ? [] : checkCount(findChild(root, name), part))),
    ...listTwice(codes.map(({ attributes }) => attributes["numFmtId"])).map((id) => `${part}: two formats ${id ?? ""}`),
    ...formats.flatMap((format) => [
      ...Object.entries(pieces)
        .filter(([name, list]) => Number(format.attributes[name] ?? 0) >= Math.max(1, count(list)))
        .map(([name]) => `${part}: ${name} ${format.attributes[name] ?? ""} is not there`),
      ...(Number(format.attributes["numFmtId"] ?? 0) < 164 || custom.has(format.attributes["numFmtId"])
        ? []
        : [`${part}: number format ${format.attributes["numFmtId"] ?? ""} is not there`]),
    ]),
  ];
}
