import type { CellFormat } from "../../model/cellFormat";
import { printElement } from "../xml/printXml";
import type { XmlElement } from "../xml/xmlElement";

/** The order in which a font's parts stand. Source: ECMA-376 part 1, 18.8.22 (CT_Font). */
const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name rFont family charset scheme".split(
  " ",
);

export type FontChange = Partial<
  Pick<CellFormat, "fontName" | "fontSize" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">
>;

/** A colour of one's own, "#RRGGBB", as an element. */
export function printColour(name: string, colour: string): string {
  return printElement(name, { rgb: `FF${colour.slice(1).toUpperCase()}` });
}

/**
 * A font that differs from another.
 * @param base the other font, whose further parts stand; undefined for none
 * @param text the part's text, in which `base` stands
 */
export function printFont(base: XmlElement | undefined, text: string, change: FontChange): string {
  const parts = new Map(base?.children.map(({ name, start, end }) => [name, text.slice(start, end)]));
  const set = (name: string, printed: string | null): void => {
    if (printed === null) parts.delete(name);
    else parts.set(name, printed);
  };
  const turn = (name: string, isOn: boolean | undefined): void => {
    if (isOn !== undefined) set(name, isOn ? printElement(name, {}) : null);
  };
  turn("b", change.bold);
  turn("i", change.italic);
  turn("strike", change.strikethrough);
  turn("u", change.underline);
  if (change.fontSize !== undefined) set("sz", printElement("sz", { val: change.fontSize }));
  if (change.fontColor !== undefined) set("color", printColour("color", change.fontColor));
  if (change.fontName !== undefined) {
    set("name", printElement("name", { val: change.fontName }));
    // These describe the font that was there before; the theme's fonts go by `scheme`.
    for (const name of ["family", "charset", "scheme"]) parts.delete(name);
  }
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const inOrder = [...parts].sort(([one], [other]) => rank(one) - rank(other));
  return printElement("font", {}, inOrder.map(([, printed]) => printed).join(""));
}
