import { findChild, findPrefixed, listChildren } from "../../../../host/file/xml/xmlElement";
import type { Package } from "../openPackage";
import { checkOrder, listTargets, listTwice } from "./relationships";

const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Tabs, names and views of the workbook. */
export function checkWorkbookPart(opened: Package, part: string): string[] {
  const root = opened.root(part);
  const sheets = listChildren(findChild(root, "sheets"), "sheet");
  const names = sheets.map(({ attributes }) => (attributes["name"] ?? "").toLowerCase());
  const targets = listTargets(opened, part);
  const active = Number(findChild(findChild(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  const definedNames = listChildren(findChild(root, "definedNames"), "definedName");
  return [
    ...checkOrder(root, ORDER, part),
    ...listTwice(names).map((name) => `two sheets ${name}`),
    ...names
      .filter((name) => name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name))
      .map((name) => `sheet ${name}`),
    ...listTwice(sheets.map(({ attributes }) => attributes["sheetId"])).map((id) => `two sheets with id ${id ?? ""}`),
    ...sheets
      .filter(({ attributes }) => !targets.some(({ id }) => id === findPrefixed(attributes, "id")))
      .map(({ attributes }) => `the sheet ${attributes["name"] ?? ""} points at nothing`),
    ...(sheets.some(({ attributes }) => (attributes["state"] ?? "visible") === "visible")
      ? []
      : ["no sheet can be seen"]),
    ...(sheets[active]?.attributes["state"] === undefined ? [] : ["the sheet in front is hidden"]),
    ...(active < sheets.length ? [] : ["the sheet in front is not there"]),
    ...definedNames
      .filter(({ attributes }) => Number(attributes["localSheetId"] ?? 0) >= sheets.length)
      .map(({ attributes }) => `the name ${attributes["name"] ?? ""} belongs to no sheet`),
    ...definedNames
      .map(({ attributes }) => attributes["name"] ?? "")
      .filter((name) => !/^[\p{L}_\\][\p{L}\p{N}\p{M}._\\?]*$/u.test(name) || /^[A-Z]{1,3}[0-9]+$/i.test(name))
      .map((name) => `${name} can be no name`),
    ...listTwice(
      definedNames.map(
        ({ attributes }) => `${attributes["localSheetId"] ?? ""}!${(attributes["name"] ?? "").toLowerCase()}`,
      ),
    ).map((name) => `two names ${name}`),
  ];
}
