import { createPartFault } from "../fault";
import { readEscapes } from "../xml/escapes";
import { type XmlTag, scanXml } from "../xml/scanXml";
import { createTreeBuilder } from "../xml/xmlElement";
import type { SourcePart } from "./sourcePart";

/** The texts that cells share. */
export type SourceStrings = {
  /** Null where the file has no such part. Its root stands without the texts, which may be many. */
  readonly part: SourcePart | null;
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
  const builder = createTreeBuilder(name);
  const open = (tag: XmlTag): void => {
    if (builder.root() === null) builder.open(tag);
    if (tag.name === "si") [current, isRich] = ["", false];
    if (tag.name === "r" || tag.name === "rPh") isRich = true;
    if (tag.name === "rPh") phonetic += 1;
    isText = tag.name === "t" && phonetic === 0;
  };
  const close = (closed: string, closeStart: number, end: number): void => {
    isText = false;
    if (closed === "rPh") phonetic -= 1;
    if (closed === "sst") builder.close(closeStart, end);
    if (closed !== "si") return;
    const read = readEscapes(current);
    if (!isRich && !plain.has(read)) plain.set(read, texts.length);
    texts.push(read);
  };
  scanXml(text, name, { open, close, text: (piece) => (current += isText ? piece : "") });
  const root = builder.root();
  if (root?.name !== "sst") throw createPartFault("damagedPart", name, "it holds no shared texts");
  return { part: { name, text, root }, texts, plain };
}
