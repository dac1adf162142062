import type { Parts } from "../package/parts";
import { type XmlElement, readXml } from "../xml/xmlElement";

/** An XML part of the file as it was when it was opened. */
export type SourcePart = { readonly name: string; readonly text: string; readonly root: XmlElement };

/** Reads a part whose root may be closing itself as if it had an end tag, so that something can be put in it. Throws a `Fault`. */
export function readOpenPart(parts: Parts, name: string): SourcePart {
  const part = readSourcePart(parts, name);
  if (!part.root.isSelfClosing) return part;
  const { start, openEnd, end } = part.root;
  const qualifiedName = /^<([^\s/>]+)/.exec(part.text.slice(start))?.[1] ?? part.root.name;
  const tag = part.text.slice(start, openEnd).replace(/\s*\/>$/, ">");
  const text = `${part.text.slice(0, start)}${tag}</${qualifiedName}>${part.text.slice(end)}`;
  return { name, text, root: readXml(text, name) };
}

/** Throws a `Fault`: missingPart, damagedPart. */
export function readSourcePart(parts: Parts, name: string): SourcePart {
  const text = parts.readText(name);
  return { name, text, root: readXml(text, name) };
}
