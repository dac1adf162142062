import { printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { describePermissions } from "../sheet/sheetPermissions";
import { printColour } from "../styles/printFont";
import { type Edit, printTagWith, printWithContent } from "../xml/edits";
import { placeElement } from "../xml/placeElement";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild } from "../xml/xmlElement";
import { printLegacyHash } from "./printLegacyHash";

/** The colour of the sheet's tab, and whether it is fitted to pages when it is printed. */
export function editProperties(sheet: Sheet, root: XmlElement, text: string, qualify: (xml: string) => string): Edit[] {
  const properties = findChild(root, "sheetPr");
  const slice = ({ start, end }: XmlElement): string => text.slice(start, end);
  const colour = sheet.tabColor === "" ? "" : qualify(printColour("tabColor", sheet.tabColor));
  const fit = printFit(sheet, findChild(properties, "pageSetUpPr"), text, qualify);
  if (properties === undefined) {
    const content = colour + fit;
    return content === ""
      ? []
      : placeElement(root, SHEET_ORDER, "sheetPr", printWithContent(qualify("<sheetPr/>"), content));
  }
  // The colour comes first, then outlines, then pages.
  const outlines = properties.children.filter(({ name }) => name !== "tabColor" && name !== "pageSetUpPr");
  const tag = text.slice(properties.start, properties.openEnd);
  const content = colour + outlines.map(slice).join("") + fit;
  return [{ start: properties.start, end: properties.end, text: printWithContent(tag, content) }];
}

function printFit(
  { pageLayout }: Sheet,
  standing: XmlElement | undefined,
  text: string,
  qualify: (xml: string) => string,
): string {
  const fitToPage = pageLayout.zoom.kind === "fit" ? 1 : null;
  if (standing !== undefined) return printTagWith(text.slice(standing.start, standing.end), { fitToPage });
  return fitToPage === null ? "" : qualify(printElement("pageSetUpPr", { fitToPage }));
}

/** Taking the protection away takes all of it. */
export function editProtection(sheet: Sheet, root: XmlElement, text: string, qualify: (xml: string) => string): Edit[] {
  if (!sheet.isProtected) return placeElement(root, SHEET_ORDER, "sheetProtection", "");
  const password = typeof sheet.protectionPassword === "string" ? printLegacyHash(sheet.protectionPassword) : null;
  const attributes = { password, sheet: 1, ...describePermissions(sheet) };
  const before = findChild(root, "sheetProtection");
  if (before === undefined) {
    return placeElement(root, SHEET_ORDER, "sheetProtection", qualify(printElement("sheetProtection", attributes)));
  }
  // Somebody has taken the file's protection away and protected the sheet again.
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
