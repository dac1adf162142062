import { type CellFormat, DEFAULT_FORMAT } from "../../model/cellFormat";
import { printTagWith, printWithContent } from "../xml/edits";
import { type PrintedAttributes, printElement } from "../xml/printXml";
import { type XmlElement, findChild, readCount } from "../xml/xmlElement";
import { printHorizontal, printVertical } from "./alignments";
import type { FormatPieces } from "./createStyleWriter";
import { printBorder } from "./printBorder";
import { printColour, printFont } from "./printFont";
import type { SourceStyles } from "./sourceStyles";

const FONT = ["fontName", "fontSize", "fontColor", "bold", "italic", "underline", "strikethrough"] as const;
const ALIGNMENT = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"] as const;

/** Adds a format to the file, made from the file's own that it came from: what the model does not know of that one stays. */
export function printCellFormat(
  styles: SourceStyles,
  pieces: FormatPieces,
  format: CellFormat,
  hasApostrophe: boolean,
): number {
  const { text } = styles.part;
  const number = format.origin ?? 0;
  const base = pieces.formats.elements[number];
  // A format without origin began as the standard one, whatever the file's own standard is.
  const before = format.origin === undefined ? DEFAULT_FORMAT : (styles.formats[number] ?? DEFAULT_FORMAT);
  const differs = (name: keyof CellFormat): boolean => JSON.stringify(before[name]) !== JSON.stringify(format[name]);
  const pick = (list: readonly XmlElement[], name: string): XmlElement | undefined =>
    list[readCount(base?.attributes[name], 0)];

  const attributes: Record<string, string | number> = {};
  if (differs("numberFormat")) {
    Object.assign(attributes, { numFmtId: pieces.numberFormat(format.numberFormat), applyNumberFormat: 1 });
  }
  const fontChange = Object.fromEntries(FONT.filter(differs).map((name) => [name, format[name]]));
  if (Object.keys(fontChange).length > 0) {
    const font = printFont(pick(pieces.fonts.elements, "fontId"), text, fontChange);
    Object.assign(attributes, { fontId: pieces.fonts.add(font), applyFont: 1 });
  }
  if (differs("fillColor")) {
    Object.assign(attributes, { fillId: pieces.fills.add(printFill(format.fillColor)), applyFill: 1 });
  }
  if (differs("borders")) {
    const border = printBorder(pick(pieces.borders.elements, "borderId"), text, before.borders, format.borders);
    Object.assign(attributes, { borderId: pieces.borders.add(border), applyBorder: 1 });
  }
  if (ALIGNMENT.some(differs)) Object.assign(attributes, { applyAlignment: 1 });
  if (differs("locked")) Object.assign(attributes, { applyProtection: 1 });
  const content = printContent(base, text, format, { alignment: ALIGNMENT.some(differs), locked: differs("locked") });
  const tag =
    base === undefined
      ? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
      : text.slice(base.start, base.openEnd);
  return pieces.formats.add(
    printWithContent(printTagWith(tag, { ...attributes, quotePrefix: hasApostrophe ? 1 : null }), content),
  );
}

function printContent(
  base: XmlElement | undefined,
  text: string,
  format: CellFormat,
  changed: { readonly alignment: boolean; readonly locked: boolean },
): string {
  const slice = (element: XmlElement | undefined): string =>
    element === undefined ? "" : text.slice(element.start, element.end);
  const alignment = findChild(base, "alignment");
  const protection = findChild(base, "protection");
  const others = base?.children.filter((child) => child !== alignment && child !== protection) ?? [];
  return [
    changed.alignment ? printAlignment(alignment, text, format) : slice(alignment),
    changed.locked
      ? setAttributes(protection, text, "protection", { locked: format.locked ? null : 0 })
      : slice(protection),
    ...others.map(slice),
  ].join("");
}

function printAlignment(base: XmlElement | undefined, text: string, format: CellFormat): string {
  return setAttributes(base, text, "alignment", {
    horizontal: format.horizontalAlignment === "General" ? null : printHorizontal(format.horizontalAlignment),
    vertical: format.verticalAlignment === "Bottom" ? null : printVertical(format.verticalAlignment),
    wrapText: format.wrapText ? 1 : null,
    indent: format.indentLevel === 0 ? null : format.indentLevel,
  });
}

/** An element without content whose other attributes stand. */
function setAttributes(
  base: XmlElement | undefined,
  text: string,
  name: string,
  attributes: PrintedAttributes,
): string {
  return base === undefined
    ? printElement(name, attributes)
    : printWithContent(printTagWith(text.slice(base.start, base.openEnd), attributes), "");
}

function printFill(colour: string | null): string {
  if (colour === null) return printElement("fill", {}, printElement("patternFill", { patternType: "none" }));
  const colours = printColour("fgColor", colour) + printElement("bgColor", { indexed: 64 });
  return printElement("fill", {}, printElement("patternFill", { patternType: "solid" }, colours));
}
