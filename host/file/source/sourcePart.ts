import type { Parts } from "../package/parts";
import { type XmlElement, readXml } from "../xml/xmlElement";

/** An XML part of the file as it was when it was opened. */
export type SourcePart = { readonly name: string; readonly text: string; readonly root: XmlElement };

/** Throws a `Fault`: missingPart, damagedPart. */
export function readSourcePart(parts: Parts, name: string): SourcePart {
  const text = parts.readText(name);
  return { name, text, root: readXml(text, name) };
}
