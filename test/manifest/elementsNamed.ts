/** All elements of a name under the parent, in the document's order, whatever namespace the schema puts them in. */
export function elementsNamed(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}
