import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file as a reader of its parts sees it. */
export type OpenedDocx = {
  readonly body: Element;
  readonly styles: Element;
  /** The paragraphs of the text with their styles, those in tables too; "" for Normal. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly tables: readonly Element[];
  readonly readPart: (name: string) => string;
};

/** Opens a Word file; every part that is XML must be well-formed. */
export const openDocx = (file: Uint8Array): OpenedDocx => {
  const parts = unzipSync(file);
  const readPart = (name: string): string => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`The file has no ${name}.`);
    return strFromU8(bytes);
  };
  const readXml = (name: string): Element => parseXml(readPart(name), name);
  for (const name of Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part))) readXml(name);
  const [body] = findAll(readXml("word/document.xml"), "body");
  if (body === undefined) throw new Error("The file has no text.");
  return {
    body,
    styles: readXml("word/styles.xml"),
    paragraphs: findAll(body, "p").map((paragraph) => ({ style: readStyle(paragraph), text: readText(paragraph) })),
    tables: findAll(body, "tbl"),
    readPart,
  };
};

const parser = new new JSDOM("").window.DOMParser();

const parseXml = (text: string, name: string): Element => {
  const root = parser.parseFromString(text, "text/xml").documentElement;
  if (root.localName === "parsererror") throw new Error(`${name} is not well-formed.`);
  return root;
};

export const findAll = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagNameNS(namespace, name),
];

export const readValue = (element: Element | undefined, name = "val"): string =>
  element?.getAttributeNS(namespace, name) ?? "";

export const readStyle = (paragraph: Element): string => readValue(findAll(paragraph, "pStyle")[0]);

/** What is written in an element; a line break is one. */
export const readText = (element: Element): string =>
  [...element.getElementsByTagNameNS(namespace, "*")]
    .flatMap((part) => (part.localName === "t" ? [part.textContent] : part.localName === "br" ? ["\n"] : []))
    .join("");

/** The texts of a table's cells, row by row. */
export const readCells = (table: Element): readonly (readonly string[])[] =>
  findAll(table, "tr").map((row) => findAll(row, "tc").map(readText));
