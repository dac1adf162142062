import type { Sheet } from "../../model/sheet";
import { OUR_CALCULATION_ID } from "../book/calculationId";
import type { SourceBook, SourceName, SourceTab } from "../book/sourceBook";
import { PRINT_NAMES, findPrintName, printPrintName, saysSame } from "../book/printNames";
import { printFileFormula } from "../formula/fileFormula";
import {
  type Edit,
  appendContent,
  applyEdits,
  editAttributes,
  editElement,
  printTagWith,
  printWithContent,
} from "../xml/edits";
import { printEscapes } from "../xml/escapes";
import { placeElement } from "../xml/placeElement";
import { printElement, printText } from "../xml/printXml";
import { type XmlElement, findChild, readTruth } from "../xml/xmlElement";
import { printLegacyHash } from "./printLegacyHash";
import { createQualifier, declareRelationships } from "./qualify";
import type { SaveContext } from "./saveContext";

/** The order in which a workbook's elements stand. Source: ECMA-376 part 1, 18.2.27 (CT_Workbook). */
const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** A tab as the new file has it; the relationship's id is new for a new sheet. */
export type SavedTab = {
  readonly source: SourceTab | null;
  readonly sheet: Sheet | null;
  readonly relationshipId: string;
};

/** The workbook's part where it has changed; null where it stands. */
export function editWorkbook(context: SaveContext, tabs: readonly SavedTab[]): string | null {
  const { source } = context;
  const { root, text } = source.workbook;
  const qualify = createQualifier(text, root, source.namespaces.main);
  const edits = [
    ...editProtection(context, qualify),
    ...editViews(context, tabs, qualify),
    ...editTabs(source, tabs, qualify),
    ...editNames(context, tabs, qualify),
    ...editCalculation(context, qualify),
  ];
  return edits.length === 0 ? null : applyEdits(text, edits);
}

function editProtection({ workbook, source }: SaveContext, qualify: (xml: string) => string): Edit[] {
  if (workbook.isStructureProtected === source.isStructureProtected) return [];
  const { root } = source.workbook;
  const { structurePassword } = workbook;
  const workbookPassword = typeof structurePassword === "string" ? printLegacyHash(structurePassword) : null;
  const printed = workbook.isStructureProtected
    ? qualify(printElement("workbookProtection", { workbookPassword, lockStructure: 1 }))
    : "";
  return placeElement(root, WORKBOOK_ORDER, "workbookProtection", printed);
}

function editViews(
  { workbook, source }: SaveContext,
  tabs: readonly SavedTab[],
  qualify: (xml: string) => string,
): Edit[] {
  const { root, text } = source.workbook;
  const active = tabs.findIndex(({ sheet }) => sheet?.id === workbook.activeSheetId);
  const view = findChild(findChild(root, "bookViews"), "workbookView");
  if (active < 0) return [];
  if (view === undefined) {
    if (active === 0) return [];
    const printed = printElement("bookViews", {}, printElement("workbookView", { activeTab: active }));
    return placeElement(root, WORKBOOK_ORDER, "bookViews", qualify(printed));
  }
  const before = Number(view.attributes["activeTab"] ?? 0);
  // A workbook may say that a hidden sheet is in front; then Excel, and we, take another.
  const isSame = workbook.activeSheetId === source.activeSheetId && tabs[active]?.source === source.tabs[active];
  if (before === active || isSame) return [];
  // The first tab in sight may be beyond the tabs that are left.
  const firstSheet = Number(view.attributes["firstSheet"] ?? 0) >= tabs.length ? { firstSheet: null } : {};
  return [editAttributes(text, view, { activeTab: active === 0 ? null : active, ...firstSheet })];
}

function editTabs(source: SourceBook, tabs: readonly SavedTab[], qualify: (xml: string) => string): Edit[] {
  const { root, text } = source.workbook;
  const list = findChild(root, "sheets");
  if (list === undefined) return [];
  const own = declareRelationships(text, root, source.namespaces.relationships);
  let nextId = Math.max(0, ...source.tabs.map(({ element }) => Number(element.attributes["sheetId"] ?? 0)));
  const printed = tabs.map(({ source: tab, sheet, relationshipId }) => {
    if (tab === null) {
      nextId += 1;
      return qualify(
        printElement("sheet", {
          ...own,
          name: printEscapes(sheet?.name ?? ""),
          sheetId: nextId,
          state: printVisibility(sheet),
          "r:id": relationshipId,
        }),
      );
    }
    const { start, openEnd, end } = tab.element;
    const tag = text.slice(start, openEnd);
    return sheet === null ? text.slice(start, end) : printTab(tag, tab, sheet) + text.slice(openEnd, end);
  });
  const isSame =
    tabs.length === source.tabs.length &&
    tabs.every(({ source: tab }, index) => {
      const element = source.tabs[index]?.element;
      return (
        element !== undefined && tab?.element === element && printed[index] === text.slice(element.start, element.end)
      );
    });
  return isSame ? [] : [editElement(text, list, {}, printed.join(""))];
}

function printTab(tag: string, { element, sheet: opened }: SourceTab, sheet: Sheet): string {
  const state = printVisibility(sheet);
  const before = element.attributes["state"] ?? null;
  return printTagWith(tag, {
    ...(sheet.name === opened?.name ? {} : { name: printEscapes(sheet.name) }),
    ...(state === (before === "visible" ? null : before) ? {} : { state }),
  });
}

function printVisibility(sheet: Sheet | null): string | null {
  const words = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return sheet === null ? null : words[sheet.visibility];
}

function editNames(
  { workbook, source }: SaveContext,
  tabs: readonly SavedTab[],
  qualify: (xml: string) => string,
): Edit[] {
  const { root, text } = source.workbook;
  const list = findChild(root, "definedNames");
  const standing = source.names.flatMap((name) => printKnownName(name, text, tabs, workbook.names) ?? []);
  const added = workbook.names
    .filter((name) => !source.names.some(({ model }) => model === name))
    .map((name) =>
      qualify(
        printElement(
          "definedName",
          {
            name: printEscapes(name.name),
            comment: name.comment === "" ? null : printEscapes(name.comment),
            hidden: name.visible ? null : 1,
          },
          printText(printFileFormula(name.formula)),
        ),
      ),
    );
  const printed = [...standing, ...added, ...listNewPrintNames(source, tabs, qualify)];
  const before = source.names.map(({ element }) => text.slice(element.start, element.end));
  if (printed.length === before.length && printed.every((name, index) => name === before[index])) return [];
  if (printed.length === 0) return placeElement(root, WORKBOOK_ORDER, "definedNames", "");
  if (list === undefined) {
    return placeElement(
      root,
      WORKBOOK_ORDER,
      "definedNames",
      qualify(printElement("definedNames", {}, printed.join(""))),
    );
  }
  return standing.length === before.length && standing.every((name, index) => name === before[index])
    ? [appendContent(text, list, printed.slice(standing.length).join(""))]
    : [editElement(text, list, {}, printed.join(""))];
}

/** Null where the name, or the sheet that it belongs to, is gone. */
function printKnownName(
  { element, formula, model, tracked, tab }: SourceName,
  text: string,
  tabs: readonly SavedTab[],
  names: SaveContext["workbook"]["names"],
): string | null {
  if (model !== null && !names.includes(model)) return null;
  const localSheetId = tab === null ? -1 : tabs.findIndex(({ source }) => source === tab);
  if (tab !== null && localSheetId < 0) return null;
  const now = model?.formula ?? printPrintedCells(element, tracked, tabs[localSheetId]) ?? tracked?.formula ?? formula;
  if (now === NOTHING_PRINTED) return null;
  const attributes = {
    ...(tab === null || String(localSheetId) === element.attributes["localSheetId"] ? {} : { localSheetId }),
    ...(model === null ? {} : describeModelName(element, model)),
  };
  const tag = printTagWith(text.slice(element.start, element.openEnd), attributes);
  if (now === formula) return tag + text.slice(element.openEnd, element.end);
  return printWithContent(tag, printText(printFileFormula(now)));
}

/** What the sheet says of its printing, where that is not what the name says; null leaves it to the name. */
function printPrintedCells(
  element: XmlElement,
  tracked: SourceName["tracked"],
  tab: SavedTab | undefined,
): string | null {
  const printName = findPrintName(element.attributes["name"]);
  const sheet = tab?.sheet ?? null;
  if (printName === null || sheet === null || tracked === null) return null;
  return saysSame(printName, tracked.formula, sheet) ? null : (printPrintName(printName, sheet) ?? NOTHING_PRINTED);
}

/** Stands for a name that is not needed any more. */
const NOTHING_PRINTED = "";

/** Names of printing that the file does not have yet. */
function listNewPrintNames(source: SourceBook, tabs: readonly SavedTab[], qualify: (xml: string) => string): string[] {
  return tabs.flatMap(({ source: tab, sheet }, localSheetId) =>
    (["area", "titles"] as const).flatMap((printName) => {
      const name = PRINT_NAMES[printName];
      const isThere = source.names.some(
        (other) => tab !== null && other.tab === tab && other.element.attributes["name"] === name,
      );
      const formula = sheet === null || isThere ? null : printPrintName(printName, sheet);
      if (formula === null) return [];
      return qualify(printElement("definedName", { name, localSheetId }, printText(printFileFormula(formula))));
    }),
  );
}

function describeModelName(element: XmlElement, model: NonNullable<SourceName["model"]>) {
  const isHidden = readTruth(element.attributes["hidden"], false);
  const name = printEscapes(model.name);
  const comment = model.comment === "" ? undefined : printEscapes(model.comment);
  return {
    ...(name === element.attributes["name"] ? {} : { name }),
    ...(comment === element.attributes["comment"] ? {} : { comment: comment ?? null }),
    ...(isHidden === !model.visible ? {} : { hidden: model.visible ? null : 1 }),
  };
}

/**
 * Our figures stand in the file for those who only read it; Excel is asked to calculate all of it when it opens it, since ours
 * have fewer digits and not all of Excel's functions.
 */
function editCalculation({ source, found }: SaveContext, qualify: (xml: string) => string): Edit[] {
  if (!found.hasOtherValues) return [];
  const { root, text } = source.workbook;
  const calculation = findChild(root, "calcPr");
  const attributes = { calcId: OUR_CALCULATION_ID, fullCalcOnLoad: 1 };
  return calculation === undefined
    ? placeElement(root, WORKBOOK_ORDER, "calcPr", qualify(printElement("calcPr", attributes)))
    : [editAttributes(text, calculation, attributes)];
}
