import { printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { printColour } from "../styles/printFont";
import { type Edit, printTagWith, printWithContent } from "../xml/edits";
import { placeElement } from "../xml/placeElement";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild } from "../xml/xmlElement";
import { printLegacyHash } from "./printLegacyHash";

/** The colour of the sheet's tab. */
export function editTabColour(sheet: Sheet, root: XmlElement, text: string, qualify: (xml: string) => string): Edit[] {
  const properties = findChild(root, "sheetPr");
  const colour = sheet.tabColor === "" ? "" : qualify(printColour("tabColor", sheet.tabColor));
  if (properties === undefined) {
    return colour === ""
      ? []
      : placeElement(root, SHEET_ORDER, "sheetPr", qualify(printElement("sheetPr", {}, colour)));
  }
  // The colour comes first.
  const others = properties.children.filter(({ name }) => name !== "tabColor");
  const kept = others.map(({ start, end }) => text.slice(start, end)).join("");
  const tag = text.slice(properties.start, properties.openEnd);
  return [{ start: properties.start, end: properties.end, text: printWithContent(tag, colour + kept) }];
}

/** Protection by us has Excel's usual permissions; taking it away takes all of it. */
export function editProtection(sheet: Sheet, root: XmlElement, text: string, qualify: (xml: string) => string): Edit[] {
  if (!sheet.isProtected) return placeElement(root, SHEET_ORDER, "sheetProtection", "");
  const password = typeof sheet.protectionPassword === "string" ? printLegacyHash(sheet.protectionPassword) : null;
  const attributes = { password, sheet: 1, objects: 1, scenarios: 1 };
  const before = findChild(root, "sheetProtection");
  if (before === undefined) {
    return placeElement(root, SHEET_ORDER, "sheetProtection", qualify(printElement("sheetProtection", attributes)));
  }
  // Somebody has taken the file's protection away and protected the sheet again; the permissions stand.
  const tag = printTagWith(text.slice(before.start, before.openEnd), {
    ...attributes,
    algorithmName: null,
    hashValue: null,
    saltValue: null,
    spinCount: null,
  });
  return [{ start: before.start, end: before.end, text: printWithContent(tag, "") }];
}

export function editMergedCells(sheet: Sheet, root: XmlElement, qualify: (xml: string) => string): Edit[] {
  const cells = sheet.mergedAreas.map((area) => printElement("mergeCell", { ref: printAreaAddress(area) }));
  const printed =
    cells.length === 0 ? "" : qualify(printElement("mergeCells", { count: cells.length }, cells.join("")));
  return placeElement(root, SHEET_ORDER, "mergeCells", printed);
}
