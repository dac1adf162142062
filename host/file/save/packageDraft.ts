import { CONTENT_TYPES_PART } from "../package/contentTypes";
import type { Namespaces } from "../package/namespaces";
import { printTarget, relationshipsPartOf } from "../package/partNames";
import { printPartText } from "../package/partText";
import type { Parts } from "../package/parts";
import type { Relationship } from "../package/relationships";
import { type Edit, appendContent, applyEdits, removeElement } from "../xml/edits";
import { XML_HEAD, printElement } from "../xml/printXml";
import { listChildren, readXml } from "../xml/xmlElement";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A file that is being put together from the one that was opened. What nobody touches stays as it is. */
export type PackageDraft = {
  /** Puts a text in the place of a part that is there. */
  readonly putText: (part: string, text: string) => void;
  /** Adds a part; its name is the beginning with the first free number, "xl/tables/table" → "xl/tables/table2.xml". */
  readonly addPart: (beginning: string, contentType: string) => string;
  /** Adds a part with a certain name. */
  readonly addNamedPart: (part: string, contentType: string) => void;
  /** Takes away a part, and the parts that only it points at. */
  readonly removePart: (part: string) => void;
  /** Lets one part point at another. Gives the id of the relationship. */
  readonly relate: (part: string, kind: string, target: string) => string;
  readonly unrelate: (part: string, id: string) => void;
  readonly finish: () => ReadonlyMap<string, Uint8Array>;
};

export function createPackageDraft(source: Parts, namespaces: Namespaces): PackageDraft {
  const texts = new Map<string, string>();
  const removed = new Set<string>();
  const addedTypes = new Map<string, string>();
  const relationships = new Map<string, Relationship[]>();

  const listOf = (part: string): Relationship[] => {
    const known = relationships.get(part) ?? [...source.listRelationships(part)];
    relationships.set(part, known);
    return known;
  };
  const isTaken = (part: string): boolean => source.find(part) !== undefined || texts.has(part) || addedTypes.has(part);

  const addNamedPart = (part: string, contentType: string): void => void addedTypes.set(part, contentType);
  const addPart = (beginning: string, contentType: string): string => {
    let number = 1;
    while (isTaken(`${beginning}${String(number)}.xml`)) number += 1;
    const part = `${beginning}${String(number)}.xml`;
    addNamedPart(part, contentType);
    return part;
  };
  const relate = (part: string, kind: string, target: string): string => {
    const list = listOf(part);
    let number = list.length + 1;
    while (list.some(({ id }) => id === `rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    list.push({ id, kind, type: `${namespaces.relationships}/${kind}`, target, isExternal: false });
    return id;
  };
  const unrelate = (part: string, id: string): void => {
    const others = listOf(part).filter((relationship) => relationship.id !== id);
    relationships.set(part, others);
  };
  const removePart = (part: string): void => {
    removed.add(part);
    const targets = listOf(part).flatMap(({ target, isExternal }) =>
      isExternal ? [] : [source.find(target) ?? target],
    );
    for (const target of targets) {
      if (!removed.has(target) && !isPointedAt(target)) removePart(target);
    }
  };
  const isPointedAt = (part: string): boolean =>
    ["", ...source.all.keys()].some(
      (from) =>
        !removed.has(from) &&
        !from.endsWith(".rels") &&
        listOf(from).some(({ target, isExternal }) => !isExternal && source.find(target) === part),
    );

  const finish = (): ReadonlyMap<string, Uint8Array> => {
    for (const part of removed) removed.add(source.find(relationshipsPartOf(part)) ?? part);
    for (const [part, list] of relationships) {
      if (removed.has(part)) continue;
      const text = printRelationships(source, part, list);
      if (text !== null) texts.set(source.find(relationshipsPartOf(part)) ?? relationshipsPartOf(part), text);
    }
    const newRelationships = [...texts.keys()].filter(
      (part) => part.endsWith(".rels") && source.find(part) === undefined,
    );
    const types = printContentTypes(source.readText(CONTENT_TYPES_PART), addedTypes, newRelationships, removed);
    if (types !== null) texts.set(source.find(CONTENT_TYPES_PART) ?? CONTENT_TYPES_PART, types);
    const parts = new Map<string, Uint8Array>();
    for (const [part, bytes] of source.all) if (!removed.has(part)) parts.set(part, bytes);
    for (const [part, text] of texts) parts.set(part, printPartText(text));
    return parts;
  };

  return {
    putText: (part, text) => void texts.set(part, text),
    addPart,
    addNamedPart,
    removePart,
    relate,
    unrelate,
    finish,
  };
}

/** The relationships of a part with those that were added and without those that were removed; null where nothing changed. */
function printRelationships(source: Parts, part: string, list: readonly Relationship[]): string | null {
  const before = source.listRelationships(part);
  const added = list.filter(({ id }) => !before.some((other) => other.id === id));
  const gone = before.filter(({ id }) => !list.some((other) => other.id === id));
  if (added.length === 0 && gone.length === 0) return null;
  const printed = added
    .map(({ id, type, target }) =>
      printElement("Relationship", { Id: id, Type: type, Target: printTarget(part, target) }),
    )
    .join("");
  const name = source.find(relationshipsPartOf(part));
  if (name === undefined) return XML_HEAD + printElement("Relationships", { xmlns: RELATIONSHIPS }, printed);
  const text = source.readText(name);
  const root = readXml(text, name);
  const removals = listChildren(root, "Relationship")
    .filter(({ attributes }) => gone.some(({ id }) => id === attributes["Id"]))
    .map(removeElement);
  return applyEdits(text, printed === "" ? removals : [...removals, appendContent(text, root, printed)]);
}

function printContentTypes(
  text: string,
  added: ReadonlyMap<string, string>,
  newRelationships: readonly string[],
  removed: ReadonlySet<string>,
): string | null {
  const root = readXml(text, CONTENT_TYPES_PART);
  const gone = new Set([...removed].map((part) => `/${part}`.toLowerCase()));
  const edits: Edit[] = listChildren(root, "Override")
    .filter(({ attributes }) => gone.has((attributes["PartName"] ?? "").toLowerCase()))
    .map(removeElement);
  const hasDefault = listChildren(root, "Default").some(
    ({ attributes }) => attributes["Extension"]?.toLowerCase() === "rels",
  );
  // Nearly all files say once for all what relationships are.
  const relationships = hasDefault ? [] : newRelationships.map((part) => [part, RELATIONSHIPS_TYPE] as const);
  const printed = [...added, ...relationships].map(([part, type]) =>
    printElement("Override", { PartName: `/${part}`, ContentType: type }),
  );
  if (printed.length > 0) edits.push(appendContent(text, root, printed.join("")));
  return edits.length === 0 ? null : applyEdits(text, edits);
}
