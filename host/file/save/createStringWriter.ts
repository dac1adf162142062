import type { SourceStrings } from "../source/sourceStrings";
import { appendContent, applyEdits, editAttributes, editElement } from "../xml/edits";
import { printEscapes } from "../xml/escapes";
import { printElement, printText } from "../xml/printXml";

/** Gives texts their numbers among those that cells share. */
export type StringWriter = {
  /** Null where the file has no shared texts: the text then stands in its cell. */
  readonly numberOf: (text: string) => number | null;
  /** The part's new text; null where nothing was added. */
  readonly finish: () => string | null;
};

export function createStringWriter(
  { part, texts, plain }: SourceStrings,
  qualify: (printed: string) => string,
): StringWriter {
  const numbers = new Map<string, number>();
  const added: string[] = [];
  return {
    numberOf: (text) => {
      if (part === null) return null;
      const known = plain.get(text) ?? numbers.get(text);
      if (known !== undefined) return known;
      const number = texts.length + added.length;
      numbers.set(text, number);
      added.push(qualify(printElement("si", {}, printTextElement(text))));
      return number;
    },
    finish: () => {
      if (part === null || added.length === 0) return null;
      const { root, text } = part;
      const uniqueCount = texts.length + added.length;
      const count = Math.max(uniqueCount, Number(root.attributes["count"] ?? 0) + added.length);
      const content = added.join("");
      const edits = root.isSelfClosing
        ? [editElement(text, root, { count, uniqueCount }, content)]
        : [editAttributes(text, root, { count, uniqueCount }), appendContent(text, root, content)];
      return applyEdits(text, edits);
    },
  };
}

/** A text as an element that keeps its blanks. */
export function printTextElement(text: string): string {
  const escaped = printText(printEscapes(text));
  return printElement("t", /^\s|\s$|\n|\t| {2}/.test(text) ? { "xml:space": "preserve" } : {}, escaped);
}
