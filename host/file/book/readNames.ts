import type { DefinedName } from "../../model/definedName";
import type { TrackedFormula, Workbook } from "../../model/workbook";
import { readFileFormula } from "../formula/fileFormula";
import type { SourcePart } from "../source/sourcePart";
import { readEscapes } from "../xml/escapes";
import { type XmlElement, findChild, listChildren, readTruth } from "../xml/xmlElement";
import { findPrintName, readPrintName } from "./printNames";
import type { SourceName, SourceTab } from "./sourceBook";

/** Reads the defined names into the workbook. */
export function readNames(workbook: Workbook, { root }: SourcePart, tabs: readonly SourceTab[]): SourceName[] {
  return listChildren(findChild(root, "definedNames"), "definedName").map((element) => {
    const formula = readFileFormula(element.text);
    const local = element.attributes["localSheetId"];
    const tab = local === undefined ? null : (tabs[Number(local)] ?? null);
    const isKnown = local === undefined && !isExcelsOwn(element) && !readTruth(element.attributes["function"], false);
    if (isKnown) {
      const model = createName(element, formula);
      workbook.names = [...workbook.names, model];
      return { element, formula, model, tracked: null, tab };
    }
    const tracked: TrackedFormula = { sheetId: tab?.sheet?.sheetId ?? null, formula };
    workbook.trackedFormulas.add(tracked);
    const printName = findPrintName(element.attributes["name"]);
    const sheet = tab?.sheet === null || tab === null ? undefined : workbook.findSheet(tab.sheet.sheetId);
    if (printName !== null && sheet !== undefined) {
      sheet.printedCells = { ...sheet.printedCells, ...readPrintName(printName, formula) };
    }
    return { element, formula, model: null, tracked, tab };
  });
}

/** Print areas and the like; also names of macros stay with the file. */
function isExcelsOwn({ attributes }: XmlElement): boolean {
  return attributes["name"]?.startsWith("_xlnm.") === true;
}

function createName({ attributes }: XmlElement, formula: string): DefinedName {
  return {
    name: readEscapes(attributes["name"] ?? ""),
    formula,
    comment: readEscapes(attributes["comment"] ?? ""),
    visible: !readTruth(attributes["hidden"], false),
  };
}
