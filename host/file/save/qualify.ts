import type { PrintedAttributes } from "../xml/printXml";
import type { XmlElement } from "../xml/xmlElement";

/**
 * New elements are written without a prefix. Where a part gives its own elements one ("x:row", as some programs do), a new
 * element says itself that it belongs to the same language.
 */
export function createQualifier(partText: string, root: XmlElement, namespace: string): (printed: string) => string {
  const hasPrefix = !partText.slice(root.start, root.openEnd).startsWith(`<${root.name}`);
  if (!hasPrefix) return (printed) => printed;
  return (printed) => printed.replace(/^<([^\s/>]+)/, `<$1 xmlns="${namespace}"`);
}

/** What a new element says of the prefix "r" for relationships: the part may have another, or none. */
export function declareRelationships(partText: string, root: XmlElement, namespace: string): PrintedAttributes {
  const isDeclared = partText.slice(root.start, root.openEnd).includes(`xmlns:r="${namespace}"`);
  return isDeclared ? {} : { "xmlns:r": namespace };
}
