import type { Workbook } from "../../model/workbook";
import { createFault, createPartFault } from "../fault";
import { CONTENT_TYPES_PART, readMainType } from "../package/contentTypes";
import { chooseNamespaces } from "../package/namespaces";
import type { Parts } from "../package/parts";
import { type SourcePart, readOpenPart, readSourcePart } from "../source/sourcePart";
import { type SourceStrings, readStrings } from "../source/sourceStrings";
import { readPalette } from "../styles/colours";
import { readStyles } from "../styles/readStyles";
import type { SourceStyles } from "../styles/sourceStyles";
import { type XmlElement, findChild, readTruth } from "../xml/xmlElement";
import { readNames } from "./readNames";
import { findActiveSheet, readSheets } from "./readSheets";
import type { SourceBook } from "./sourceBook";
import { EMPTY_STYLES } from "./emptyParts";

/** Reads the parts of a file into a blank workbook. Throws a `Fault`. */
export function readBook(workbook: Workbook, parts: Parts): SourceBook {
  const part = readSourcePart(parts, findMainPart(parts));
  if (part.root.name !== "workbook") throw createPartFault("damagedPart", part.name, "it is no workbook");
  const findTarget = (kind: string): string | undefined => {
    const target = parts.listRelationships(part.name).find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : parts.find(target);
  };
  const styles = readStylesPart(parts, findTarget("styles"), findTarget("theme"));
  const strings = readStringsPart(parts, findTarget("sharedStrings"));
  const dateSystem = readTruth(findChild(part.root, "workbookPr")?.attributes["date1904"], false) ? 1904 : 1900;
  const { tabs, tables, tableNumbers } = readSheets(workbook, { parts, workbook: part, styles, strings, dateSystem });
  const names = readNames(workbook, part, tabs);
  workbook.activeSheetId = findActiveSheet(workbook, part, tabs);
  const { isProtected, hasPassword } = readProtection(findChild(part.root, "workbookProtection"));
  workbook.isStructureProtected = isProtected;
  workbook.structurePassword = hasPassword ? { isUnknown: true } : null;
  return {
    parts,
    namespaces: chooseNamespaces(part.text),
    workbook: part,
    styles,
    strings,
    dateSystem,
    tabs,
    tables,
    tableNumbers,
    names,
    activeSheetId: workbook.activeSheetId,
    isStructureProtected: isProtected,
  };
}

function findMainPart(parts: Parts): string {
  if (parts.find(CONTENT_TYPES_PART) === undefined) throw createFault("notWorkbook", `no ${CONTENT_TYPES_PART}`);
  const target = parts.listRelationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (target === undefined) throw createFault("notWorkbook", "nothing says which part is the workbook");
  const mainPart = parts.find(target);
  if (mainPart === undefined) throw createPartFault("missingPart", target);
  const type = readMainType(parts.readText(CONTENT_TYPES_PART), mainPart);
  switch (type) {
    case "workbook":
      return mainPart;
    case "binaryWorkbook":
      throw createFault("binaryFormat");
    case "other":
      throw createFault("notWorkbook", mainPart);
    default:
      return type satisfies never;
  }
}

function readStylesPart(parts: Parts, styles: string | undefined, theme: string | undefined): SourceStyles {
  const part: SourcePart = styles === undefined ? EMPTY_STYLES : readOpenPart(parts, styles);
  const themeRoot = theme === undefined ? undefined : readSourcePart(parts, theme).root;
  return readStyles(part, readPalette(themeRoot, part.root));
}

function readStringsPart(parts: Parts, name: string | undefined): SourceStrings {
  return name === undefined ? { part: null, texts: [], plain: new Map() } : readStrings(name, parts.readText(name));
}

function readProtection(element: XmlElement | undefined): { isProtected: boolean; hasPassword: boolean } {
  const { lockStructure, workbookPassword, workbookHashValue } = element?.attributes ?? {};
  const isProtected = readTruth(lockStructure, false);
  return { isProtected, hasPassword: isProtected && (workbookPassword ?? workbookHashValue) !== undefined };
}
