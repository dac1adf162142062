import { type PrintedAttributes, printAttributeText } from "./printXml";
import type { XmlElement } from "./xmlElement";

/** Something to put in the place of [start, end) of a part's text. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text with the edits made. Edits may touch but not overlap; at one place they stand in the order given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits
    .map((edit, index) => ({ edit, index }))
    .sort((one, other) => one.edit.start - other.edit.start || one.index - other.index);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of inOrder) {
    if (edit.start < at) throw new Error(`Two edits overlap at ${String(edit.start)}.`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** A start tag with attributes set, or left out (null); the others and their order stand. Does not change what it says otherwise. */
export function printTagWith(tag: string, attributes: PrintedAttributes): string {
  return Object.entries(attributes).reduce((rest, [name, value]) => setAttribute(rest, name, value), tag);
}

function setAttribute(tag: string, name: string, value: string | number | null): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const printed = value === null ? "" : ` ${name}="${printAttributeText(String(value))}"`;
  if (found !== null) return tag.slice(0, found.index) + printed + tag.slice(found.index + found[0].length);
  return tag.replace(/\s*\/?>$/, (end) => printed + end.trim());
}

/** Sets attributes of an element where it stands. */
export function editAttributes(text: string, element: XmlElement, attributes: PrintedAttributes): Edit {
  const { start, openEnd } = element;
  return { start, end: openEnd, text: printTagWith(text.slice(start, openEnd), attributes) };
}

/** Sets attributes and puts new content in the place of all that an element holds. */
export function editElement(text: string, element: XmlElement, attributes: PrintedAttributes, content: string): Edit {
  const tag = printTagWith(text.slice(element.start, element.openEnd), attributes);
  return { start: element.start, end: element.end, text: printWithContent(tag, content) };
}

/** A start tag, the content, and the end tag that belongs to it. */
export function printWithContent(tag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  const open = tag.replace(/\s*\/?>$/, "");
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** Puts content last in an element, which may have been closing itself. */
export function appendContent(text: string, element: XmlElement, content: string): Edit {
  if (!element.isSelfClosing) return { start: element.closeStart, end: element.closeStart, text: content };
  const tag = text.slice(element.start, element.openEnd);
  return { start: element.start, end: element.end, text: printWithContent(tag, content) };
}

/** Takes an element away. */
export function removeElement(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}
