import { type Border, type BorderSide, type CellFormat, DEFAULT_FORMAT } from "../../model/cellFormat";
import type { SourcePart } from "../source/sourcePart";
import { readEscapes } from "../xml/escapes";
import { type XmlElement, findChild, listChildren, listMembers, readCount, readTruth } from "../xml/xmlElement";
import { readHorizontal, readVertical } from "./alignments";
import { readLine } from "./borderStyles";
import { type Palette, readColour } from "./colours";
import { findBuiltInCode } from "./numberFormats";
import type { SourceStyles } from "./sourceStyles";

const SIDES: readonly (readonly [BorderSide, string])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

/** Reads the styles part. */
export function readStyles(part: SourcePart, palette: Palette): SourceStyles {
  const { root } = part;
  const numberFormats = readNumberFormats(root);
  const fonts = readAll(root, "fonts", (font) => readFont(font, palette));
  const fills = readAll(root, "fills", (fill) => ({ fillColor: readFill(fill, palette) }));
  const borders = readAll(root, "borders", (border) => ({ borders: readBorders(border, palette) }));
  const elements = listMembers(findChild(root, "cellXfs"));
  // A font or fill that is not there is no reason to refuse a workbook.
  const pick = <T>(from: readonly T[], xf: XmlElement, name: string): T | undefined =>
    from[readCount(xf.attributes[name], 0)];
  const formats = elements.map((xf, origin): CellFormat => {
    const number = readCount(xf.attributes["numFmtId"], 0);
    return {
      ...DEFAULT_FORMAT,
      numberFormat: numberFormats.get(number) ?? findBuiltInCode(number) ?? "General",
      ...pick(fonts, xf, "fontId"),
      ...pick(fills, xf, "fillId"),
      ...pick(borders, xf, "borderId"),
      ...readAlignment(findChild(xf, "alignment")),
      locked: readTruth(findChild(xf, "protection")?.attributes["locked"], true),
      origin,
    };
  });
  return {
    part,
    palette,
    formats: formats.length > 0 ? formats : [{ ...DEFAULT_FORMAT, origin: 0 }],
    hasApostrophe: elements.map((xf) => readTruth(xf.attributes["quotePrefix"], false)),
    numberFormats,
  };
}

function readAll<T>(root: XmlElement, name: string, read: (element: XmlElement) => T): T[] {
  return listMembers(findChild(root, name)).map(read);
}

function readNumberFormats(root: XmlElement): ReadonlyMap<number, string> {
  const elements = listChildren(findChild(root, "numFmts"), "numFmt");
  return new Map(
    elements.map(({ attributes }) => [
      readCount(attributes["numFmtId"], 0),
      readEscapes(attributes["formatCode"] ?? "General"),
    ]),
  );
}

type FontPart = Pick<
  CellFormat,
  "fontName" | "fontSize" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough"
>;

function readFont(font: XmlElement, palette: Palette): FontPart {
  const value = (name: string): string | undefined => findChild(font, name)?.attributes["val"];
  const isOn = (name: string): boolean => findChild(font, name) !== undefined && readTruth(value(name), true);
  return {
    fontName: value("name") ?? DEFAULT_FORMAT.fontName,
    fontSize: Number(value("sz") ?? DEFAULT_FORMAT.fontSize),
    fontColor: readColour(findChild(font, "color"), palette) ?? DEFAULT_FORMAT.fontColor,
    bold: isOn("b"),
    italic: isOn("i"),
    underline: findChild(font, "u") !== undefined && value("u") !== "none",
    strikethrough: isOn("strike"),
  };
}

/** The colour behind the cell; of a pattern, the colour behind the pattern. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = findChild(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none") return null;
  return readColour(findChild(pattern, type === "solid" ? "fgColor" : "bgColor"), palette);
}

function readBorders(border: XmlElement, palette: Palette): CellFormat["borders"] {
  const sides = SIDES.flatMap(([side, name]): [BorderSide, Border][] => {
    const element = findChild(border, name);
    const line = readLine(element?.attributes["style"]);
    if (line === undefined) return [];
    return [[side, { ...line, color: readColour(findChild(element, "color"), palette) ?? "#000000" }]];
  });
  return Object.fromEntries(sides);
}

function readAlignment(
  alignment: XmlElement | undefined,
): Pick<CellFormat, "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indentLevel"> {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  return {
    horizontalAlignment: readHorizontal(horizontal),
    verticalAlignment: readVertical(vertical),
    wrapText: readTruth(wrapText, false),
    indentLevel: readCount(indent, 0),
  };
}
