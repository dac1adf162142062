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
