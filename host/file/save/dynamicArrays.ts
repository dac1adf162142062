import type { SourceBook } from "../book/sourceBook";
import { PART_TYPES } from "../package/contentTypes";
import { folderOf } from "../package/partNames";
import { readSourcePart } from "../source/sourcePart";
import { type Edit, appendContent, applyEdits, editAttributes } from "../xml/edits";
import { XML_HEAD, printElement } from "../xml/printXml";
import { type XmlElement, findChild, listChildren, readCount } from "../xml/xmlElement";
import type { PackageDraft } from "./packageDraft";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The kind of metadata that marks formulas of today's Excel. Source: [MS-XLSX] 2.6.203 (CT_DynamicArrayProperties). */
const KIND = "XLDAPR";
const TYPE =
  `<metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES =
  `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${DYNAMIC_ARRAY}" ` +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';
const FUTURE = `<futureMetadata name="${KIND}" count="1">${PROPERTIES}</futureMetadata>`;

const printMark = (type: number): string => `<bk><rc t="${String(type)}" v="0"/></bk>`;

/** Gives the mark (`cm`) of cells with dynamic formulas; the first time it sees to it that the file knows the mark. */
export function createDynamicMark(source: SourceBook, draft: PackageDraft): () => number {
  let mark: number | null = null;
  return () => (mark ??= prepareMark(source, draft));
}

function prepareMark({ parts, workbook, namespaces }: SourceBook, draft: PackageDraft): number {
  const name = parts.listRelationships(workbook.name).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (name === undefined) {
    const part = draft.addPart(`${folderOf(workbook.name)}metadata`, PART_TYPES.sheetMetadata);
    draft.relate(workbook.name, "sheetMetadata", part);
    const content =
      printElement("metadataTypes", { count: 1 }, TYPE) +
      FUTURE +
      printElement("cellMetadata", { count: 1 }, printMark(1));
    draft.putText(part, XML_HEAD + printElement("metadata", { xmlns: namespaces.main }, content));
    return 1;
  }
  const { root, text } = readSourcePart(parts, name);
  const types = findChild(root, "metadataTypes");
  const marks = findChild(root, "cellMetadata");
  const known = listChildren(types, "metadataType").findIndex(({ attributes }) => attributes["name"] === KIND) + 1;
  const own = listChildren(marks, "bk").findIndex(({ children }) =>
    children.some(({ attributes }) => known > 0 && attributes["t"] === String(known)),
  );
  if (own >= 0) return own + 1;
  const count = (marks?.children.length ?? 0) + 1;
  const type = known > 0 ? known : (types?.children.length ?? 0) + 1;
  draft.putText(
    name,
    applyEdits(text, [...(known > 0 ? [] : addType(root, types, text)), ...addMark(root, marks, text, type)]),
  );
  return count;
}

function addType(root: XmlElement, types: XmlElement | undefined, text: string): Edit[] {
  const at = types?.end ?? root.openEnd;
  if (types === undefined || types.isSelfClosing) {
    return [{ start: types?.start ?? at, end: at, text: printElement("metadataTypes", { count: 1 }, TYPE) + FUTURE }];
  }
  // Strings and cubes stand between the types and what is said of them.
  const before = root.children.find(({ name }) => ["futureMetadata", "cellMetadata", "valueMetadata"].includes(name));
  const place = before?.start ?? root.closeStart;
  return [
    editAttributes(text, types, { count: types.children.length + 1 }),
    appendContent(text, types, TYPE),
    { start: place, end: place, text: FUTURE },
  ];
}

function addMark(root: XmlElement, marks: XmlElement | undefined, text: string, type: number): Edit[] {
  if (marks !== undefined && !marks.isSelfClosing) {
    const count = readCount(marks.attributes["count"], marks.children.length) + 1;
    return [editAttributes(text, marks, { count }), appendContent(text, marks, printMark(type))];
  }
  const after = root.children.find(({ name }) => name === "valueMetadata" || name === "extLst");
  const at = marks?.start ?? after?.start ?? root.closeStart;
  return [{ start: at, end: marks?.end ?? at, text: printElement("cellMetadata", { count: 1 }, printMark(type)) }];
}
