import { areaContains } from "../../model/area";
import { parseAreaAddress, printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import type { OpenedSheet } from "../book/sourceBook";
import { PART_TYPES } from "../package/contentTypes";
import { folderOf } from "../package/partNames";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { describeSheetState } from "../sheet/sheetState";
import { describeTable } from "../table/tableState";
import { type Edit, applyEdits, editElement } from "../xml/edits";
import { placeElement } from "../xml/placeElement";
import { printElement } from "../xml/printXml";
import { findChild, findPrefixed, listChildren } from "../xml/xmlElement";
import { editConditionalFormats } from "./editConditionalFormats";
import { editDataValidations } from "./editDataValidations";
import { editMergedCells, editProperties, editProtection } from "./editLook";
import { editBreaks, editPage } from "./editPage";
import { editTable } from "./editTable";
import { editViews } from "./editViews";
import { printColumns } from "./printColumns";
import { printRows } from "./printRows";
import { printTable } from "./printTable";
import { createQualifier, declareRelationships } from "./qualify";
import { saveCharts } from "./saveCharts";
import type { SaveContext } from "./saveContext";

/** Puts a sheet that has changed, and its tables, into the new file. */
export function saveSheet(sheet: Sheet, opened: OpenedSheet, context: SaveContext): void {
  const { source } = opened;
  const tables = saveTables(sheet, opened, context);
  const edits = [...listEdits(sheet, opened, context), ...tables];
  if (edits.length > 0 || context.source.parts.find(source.part) === undefined) {
    context.draft.putText(source.part, applyEdits(source.text, edits));
  }
}

/** What has changed, in the order in which a sheet's elements stand. */
function listEdits(sheet: Sheet, opened: OpenedSheet, context: SaveContext): Edit[] {
  const { root, text } = opened.source;
  const { workbook, source } = context;
  const qualify = createQualifier(text, root, source.namespaces.main);
  const now = describeSheetState(sheet);
  const before = opened.state;
  const differs = (name: keyof typeof now): boolean => now[name] !== before[name];
  const rows = printRows(sheet, opened.source, qualify, context);
  const data = findChild(root, "sheetData");
  const used = sheet.usedArea("contentsAndFormats");
  const dimension = findChild(root, "dimension");
  const size = parseAreaAddress(dimension?.attributes["ref"] ?? "");
  // It only helps programs to make room, so it need not shrink.
  const isNewSize = rows !== null && used !== null && (size === null || !areaContains(size, used));
  const isChosen = workbook.activeSheetId === sheet.id;
  const wasChosen = source.activeSheetId === sheet.id;
  const columns = differs("columns") ? printColumns(sheet, context) : "";
  return [
    ...(differs("properties") ? editProperties(sheet, root, text, qualify) : []),
    ...(isNewSize && dimension !== undefined
      ? [editElement(text, dimension, { ref: printAreaAddress(used) }, "")]
      : []),
    ...editViews(sheet, root, text, qualify, { view: differs("view"), isChosen, wasChosen }),
    ...(differs("columns") ? placeElement(root, SHEET_ORDER, "cols", columns === "" ? "" : qualify(columns)) : []),
    ...(rows === null || data === undefined ? [] : [editElement(text, data, {}, rows)]),
    ...(differs("protection") ? editProtection(sheet, root, text, qualify) : []),
    ...(differs("mergedCells") ? editMergedCells(sheet, root, qualify) : []),
    ...(differs("conditionalFormats") ? editConditionalFormats(sheet, opened, qualify, context) : []),
    ...(differs("dataValidations") ? editDataValidations(sheet, opened, qualify) : []),
    ...(differs("page") ? editPage(sheet, root, text, qualify) : []),
    ...(differs("breaks") ? editBreaks(sheet, root, qualify) : []),
    ...saveCharts(sheet, opened, qualify, context),
  ];
}

/** The sheet's tables in their parts. Gives the change of the list of them in the sheet. */
function saveTables(sheet: Sheet, opened: OpenedSheet, context: SaveContext): Edit[] {
  const { workbook, source, draft } = context;
  const { part } = opened.source;
  const before = source.tables.filter(({ table }) => table.sheetId === opened.sheetId);
  const now = workbook.tables.filter((table) => table.sheetId === sheet.id);
  for (const known of before.filter(({ table }) => now.includes(table))) {
    if (known.state === describeTable(known.table, sheet)) continue;
    const qualify = createQualifier(known.part.text, known.part.root, source.namespaces.main);
    draft.putText(known.part.name, editTable(known, known.table, sheet, qualify));
  }
  const removed = before.filter(({ table }) => !now.includes(table));
  for (const { part: tablePart, relationshipId } of removed) {
    draft.unrelate(part, relationshipId);
    draft.removePart(tablePart.name);
  }
  const added = now.filter((table) => !before.some((known) => known.table === table));
  if (removed.length === 0 && added.length === 0) return [];
  const ids = added.map((table) => {
    const tablePart = draft.addPart(`${folderOf(source.workbook.name)}tables/table`, PART_TYPES.table);
    draft.putText(tablePart, printTable(table, sheet, context.nextTableNumber(), source.namespaces.main));
    return draft.relate(part, "table", tablePart);
  });
  return editTableParts(
    opened,
    removed.map(({ relationshipId }) => relationshipId),
    ids,
    context,
  );
}

function editTableParts(
  opened: OpenedSheet,
  removed: readonly string[],
  added: readonly string[],
  { source: { namespaces } }: SaveContext,
): Edit[] {
  const { root, text } = opened.source;
  const qualify = createQualifier(text, root, namespaces.main);
  const list = findChild(root, "tableParts");
  const standing = listChildren(list, "tablePart").filter(
    ({ attributes }) => !removed.includes(findPrefixed(attributes, "id") ?? ""),
  );
  const own = declareRelationships(text, root, namespaces.relationships);
  const printed = [
    ...standing.map(({ start, end }) => text.slice(start, end)),
    ...added.map((id) => qualify(printElement("tablePart", { ...own, "r:id": id }))),
  ];
  if (printed.length === 0) return placeElement(root, SHEET_ORDER, "tableParts", "");
  const count = printed.length;
  return list === undefined
    ? placeElement(root, SHEET_ORDER, "tableParts", qualify(printElement("tableParts", { count }, printed.join(""))))
    : [editElement(text, list, { count }, printed.join(""))];
}
