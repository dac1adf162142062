import { readEscapes } from "../xml/escapes";
import { type XmlTag, scanXml } from "../xml/scanXml";

/** The texts that cells share. */
export type SourceStrings = {
  /** Null where the file has no such part. */
  readonly part: { readonly name: string; readonly text: string } | null;
  /** By the number that cells give. */
  readonly texts: readonly string[];
  /** Those that have no format of their own, so that cells may share them: text → number. */
  readonly plain: ReadonlyMap<string, number>;
};

/** Reads the shared texts; formats within them stay in the file, and what is said of their pronunciation is no text. */
export function readStrings(name: string, text: string): SourceStrings {
  const texts: string[] = [];
  const plain = new Map<string, number>();
  let current = "";
  let isText = false;
  let isRich = false;
  let phonetic = 0;
  const open = (tag: XmlTag): void => {
    if (tag.name === "si") [current, isRich] = ["", false];
    if (tag.name === "r" || tag.name === "rPh") isRich = true;
    if (tag.name === "rPh") phonetic += 1;
    isText = tag.name === "t" && phonetic === 0;
  };
  const close = (closed: string): void => {
    isText = false;
    if (closed === "rPh") phonetic -= 1;
    if (closed !== "si") return;
    const read = readEscapes(current);
    if (!isRich && !plain.has(read)) plain.set(read, texts.length);
    texts.push(read);
  };
  scanXml(text, name, { open, close, text: (piece) => (current += isText ? piece : "") });
  return { part: { name, text }, texts, plain };
}
