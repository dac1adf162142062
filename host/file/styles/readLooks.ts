import type { ConditionalLook } from "../../model/conditionalFormat";
import { readEscapes } from "../xml/escapes";
import { type XmlElement, findChild, listChildren, readTruth } from "../xml/xmlElement";
import { type Palette, readColour } from "./colours";

/** Reads what conditional formats change in a cell's look (`dxf`), by number. */
export function readLooks(styles: XmlElement, palette: Palette): ConditionalLook[] {
  return listChildren(findChild(styles, "dxfs"), "dxf").map((dxf) => readLook(dxf, palette));
}

function readLook(dxf: XmlElement, palette: Palette): ConditionalLook {
  const font = findChild(dxf, "font");
  const pattern = findChild(findChild(dxf, "fill"), "patternFill");
  const fontColor = readColour(findChild(font, "color"), palette);
  // In a dxf a solid fill has its colour in bgColor, and patternType may be left out.
  const fillColor =
    readColour(findChild(pattern, "bgColor"), palette) ?? readColour(findChild(pattern, "fgColor"), palette);
  const numberFormat = findChild(dxf, "numFmt")?.attributes["formatCode"];
  const underline = findChild(font, "u");
  return {
    ...(fontColor === null ? {} : { fontColor }),
    ...readSwitch(font, "b", "bold"),
    ...readSwitch(font, "i", "italic"),
    ...(underline === undefined ? {} : { underline: underline.attributes["val"] !== "none" }),
    ...readSwitch(font, "strike", "strikethrough"),
    ...(fillColor === null ? {} : { fillColor }),
    ...(numberFormat === undefined ? {} : { numberFormat: readEscapes(numberFormat) }),
  };
}

function readSwitch(
  font: XmlElement | undefined,
  name: string,
  property: "bold" | "italic" | "strikethrough",
): ConditionalLook {
  const element = findChild(font, name);
  return element === undefined ? {} : { [property]: readTruth(element.attributes["val"], true) };
}
