import type { Border, BorderSide, CellFormat } from "../../model/cellFormat";
import { printWithContent } from "../xml/edits";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild } from "../xml/xmlElement";
import { printLine } from "./borderStyles";
import { printColour } from "./printFont";

/** In the order in which they stand in a file. */
const SIDES: readonly (readonly [BorderSide, string])[] = [
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
];

/** The borders of a format; sides that do not differ from `before`, and diagonals, stand as in `base`. */
export function printBorder(
  base: XmlElement | undefined,
  text: string,
  before: CellFormat["borders"],
  borders: CellFormat["borders"],
): string {
  const sides = SIDES.map(([side, name]) => {
    const element = findChild(base, name);
    const isSame = JSON.stringify(before[side]) === JSON.stringify(borders[side]);
    if (isSame && element !== undefined) return text.slice(element.start, element.end);
    return printSide(name, borders[side]);
  });
  const others = base?.children.filter(({ name }) => !SIDES.some(([, known]) => known === name)) ?? [];
  const kept = others.map(({ start, end }) => text.slice(start, end));
  const content = [...sides, ...(base === undefined ? [printElement("diagonal", {})] : kept)].join("");
  return base === undefined
    ? printElement("border", {}, content)
    : printWithContent(text.slice(base.start, base.openEnd), content);
}

function printSide(name: string, border: Border | undefined): string {
  if (border === undefined || border.style === "None") return printElement(name, {});
  return printElement(name, { style: printLine(border) }, printColour("color", border.color));
}
