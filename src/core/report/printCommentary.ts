import { parseCommentary } from "../parse/parseCommentary";
import type { DocumentBlock } from "./reportDocument";

const bullet = /^\s*[-•*]\s+(.+)$/;

/**
 * A commentary as it is printed: paragraphs, sub-headings on `level`, places for pictures, and a list of the lines that
 * begin as one (`- `). Everything else is text as it stands.
 */
export const printCommentary = (text: string, level: number): readonly DocumentBlock[] =>
  parseCommentary(text).flatMap((block): readonly DocumentBlock[] => {
    switch (block.kind) {
      case "heading":
        return [{ kind: "heading", level, text: block.text }];
      case "picture":
        return [{ kind: "picture", caption: block.text }];
      case "paragraph":
        return printLines(block.text.split("\n"));
      default:
        return block.kind satisfies never;
    }
  });

/** Lines that follow one another are one paragraph or one list. */
const printLines = (lines: readonly string[]): readonly DocumentBlock[] => {
  const blocks: DocumentBlock[] = [];
  for (const line of lines) {
    const item = bullet.exec(line)?.[1];
    const last = blocks.at(-1);
    if (item !== undefined) {
      if (last?.kind === "list") blocks[blocks.length - 1] = { kind: "list", items: [...last.items, item] };
      else blocks.push({ kind: "list", items: [item] });
    } else if (last?.kind === "paragraph") blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else blocks.push({ kind: "paragraph", text: line, isStrong: false });
  }
  return blocks;
};
