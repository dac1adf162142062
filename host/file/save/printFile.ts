import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { createNewSheet } from "../book/newSheet";
import type { OpenedSheet, SourceBook } from "../book/sourceBook";
import { PART_TYPES } from "../package/contentTypes";
import { folderOf } from "../package/partNames";
import { createStyleWriter } from "../styles/createStyleWriter";
import { emptyLostTexts } from "./emptyLostTexts";
import { createStringWriter } from "./createStringWriter";
import { createDynamicMark } from "./dynamicArrays";
import { type SavedTab, editWorkbook } from "./editWorkbook";
import { createPackageDraft } from "./packageDraft";
import { createQualifier } from "./qualify";
import type { SaveContext } from "./saveContext";
import { saveSheet } from "./saveSheet";

/** The parts of a workbook's file: those of the file that it came from, with what has changed since. */
export function printFile(workbook: Workbook, source: SourceBook): ReadonlyMap<string, Uint8Array> {
  const context = createContext(workbook, source);
  const { draft, found } = context;
  const opened = new Map<Sheet, OpenedSheet>();
  const tabs = listTabs(context, opened);
  for (const sheet of workbook.sheets) {
    const part = opened.get(sheet);
    if (part !== undefined) saveSheet(sheet, part, context);
  }
  const removed = source.tabs.filter((tab) => !tabs.some((saved) => saved.source === tab));
  for (const { part, relationshipId } of removed) {
    if (part === null) continue;
    draft.unrelate(source.workbook.name, relationshipId);
    draft.removePart(part);
  }
  if (found.hasOtherFormulas || removed.length > 0) removeCalculationOrder(context);
  putParts(context);
  const text = editWorkbook(context, tabs);
  if (text !== null) draft.putText(source.workbook.name, text);
  return emptyLostTexts(source, draft.finish());
}

function createContext(workbook: Workbook, source: SourceBook): SaveContext {
  const draft = createPackageDraft(source.parts, source.namespaces);
  const { main } = source.namespaces;
  const strings = source.strings.part;
  let tableNumber = Math.max(0, ...source.tableNumbers);
  return {
    workbook,
    source,
    draft,
    styles: createStyleWriter(source.styles, createQualifier(source.styles.part.text, source.styles.part.root, main)),
    strings: createStringWriter(
      source.strings,
      strings === null ? (xml) => xml : createQualifier(strings.text, strings.root, main),
    ),
    dynamicMark: createDynamicMark(source, draft),
    nextTableNumber: () => (tableNumber += 1),
    found: { hasOtherFormulas: false, hasOtherValues: false },
  };
}

/** All tabs in their order: the workbook's sheets, and after each the tabs without cells that came after it in the file. */
function listTabs(context: SaveContext, opened: Map<Sheet, OpenedSheet>): SavedTab[] {
  const { workbook, source, draft } = context;
  const tabOf = (sheet: Sheet) => source.tabs.find((tab) => tab.sheet?.sheetId === sheet.id) ?? null;
  const listFollowers = (index: number): SavedTab[] => {
    const rest = source.tabs.slice(index + 1);
    const end = rest.findIndex(({ sheet }) => sheet !== null);
    return (end < 0 ? rest : rest.slice(0, end)).map((tab) => ({
      source: tab,
      sheet: null,
      relationshipId: tab.relationshipId,
    }));
  };
  const isGone = (id: string): boolean => !workbook.sheets.some((sheet) => sheet.id === id);
  // Tabs whose sheet before them is gone come first, as do those that were first.
  const homeless = source.tabs.flatMap((tab, index) =>
    tab.sheet !== null && isGone(tab.sheet.sheetId) ? listFollowers(index) : [],
  );
  const tabs = workbook.sheets.flatMap((sheet): SavedTab[] => {
    const tab = tabOf(sheet);
    if (tab !== null && tab.sheet !== null) {
      opened.set(sheet, tab.sheet);
      return [{ source: tab, sheet, relationshipId: tab.relationshipId }, ...listFollowers(source.tabs.indexOf(tab))];
    }
    const part = draft.addPart(`${folderOf(source.workbook.name)}worksheets/sheet`, PART_TYPES.worksheet);
    opened.set(sheet, createNewSheet(sheet, part, source.namespaces));
    return [{ source: null, sheet, relationshipId: draft.relate(source.workbook.name, "worksheet", part) }];
  });
  return [...listFollowers(-1), ...homeless, ...tabs];
}

/** The order in which Excel last calculated the formulas; it must not name cells without one, and Excel makes it anew. */
function removeCalculationOrder({ source, draft }: SaveContext): void {
  for (const { id, kind, target } of source.parts.listRelationships(source.workbook.name)) {
    if (kind !== "calcChain") continue;
    draft.unrelate(source.workbook.name, id);
    const part = source.parts.find(target);
    if (part !== undefined) draft.removePart(part);
  }
}

function putParts({ source, draft, styles, strings }: SaveContext): void {
  const stylesText = styles.finish();
  const { name } = source.styles.part;
  if (stylesText !== null) {
    if (source.parts.find(name) === undefined) {
      draft.addNamedPart(name, PART_TYPES.styles);
      draft.relate(source.workbook.name, "styles", name);
    }
    draft.putText(name, stylesText);
  }
  const stringsText = strings.finish();
  if (stringsText !== null && source.strings.part !== null) draft.putText(source.strings.part.name, stringsText);
}
