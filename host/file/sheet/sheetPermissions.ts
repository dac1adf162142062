import type { Permission, SelectionMode } from "../../model/sheetPermissions";
import type { Sheet } from "../../model/sheet";
import type { PrintedAttributes } from "../xml/printXml";
import { type XmlElement, readTruth } from "../xml/xmlElement";

/**
 * The attributes of `sheetProtection`, each true for what is *not* allowed, and what they mean where they are missing.
 * Source: ECMA-376 part 1, 18.3.1.85.
 */
const ATTRIBUTES: readonly (readonly [Permission, string, boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

export function readPermissions(attributes: XmlElement["attributes"]): ReadonlySet<Permission> {
  const allowed = ATTRIBUTES.filter(([, name, missing]) => !readTruth(attributes[name], missing));
  return new Set(allowed.map(([permission]) => permission));
}

export function readSelectionMode(attributes: XmlElement["attributes"]): SelectionMode {
  if (readTruth(attributes["selectUnlockedCells"], false)) return "None";
  return readTruth(attributes["selectLockedCells"], false) ? "Unlocked" : "Normal";
}

export function describePermissions({ permissions, selectionMode }: Sheet): PrintedAttributes {
  const told = ATTRIBUTES.map(([permission, name, missing]): [string, number | null] => {
    const isLocked = !permissions.has(permission);
    return [name, isLocked === missing ? null : isLocked ? 1 : 0];
  });
  return {
    ...Object.fromEntries(told),
    selectLockedCells: selectionMode === "Normal" ? null : 1,
    selectUnlockedCells: selectionMode === "None" ? 1 : null,
  };
}
