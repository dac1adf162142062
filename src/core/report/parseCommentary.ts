import type { DocumentBlock } from "./reportDocument";

const heading = /^#{2,}\s+(.+)$/;
const picture = /^bild:\s*(.*)$/i;
const bullet = /^[-•*]\s+(.+)$/;

/**
 * A commentary as people write it in a cell: a blank line parts paragraphs, `## ` stands before a sub-heading, `Bild: `
 * before what is to stand under a picture and `- ` before each item of a list. Everything else is text as it stands.
 * `level` is that of the sub-headings.
 */
export const parseCommentary = (text: string, level: number): readonly DocumentBlock[] => {
  const blocks: DocumentBlock[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const endParagraph = (): void => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join("\n"), isStrong: false });
    lines = [];
  };
  const endList = (): void => {
    if (items.length > 0) blocks.push({ kind: "list", items });
    items = [];
  };
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/).map((raw) => raw.trim())) {
    const item = bullet.exec(line)?.[1];
    if (item !== undefined) {
      endParagraph();
      items.push(item);
      continue;
    }
    endList();
    const subHeading = heading.exec(line)?.[1];
    const caption = picture.exec(line)?.[1];
    if (line !== "" && subHeading === undefined && caption === undefined) {
      lines.push(line);
      continue;
    }
    endParagraph();
    if (subHeading !== undefined) blocks.push({ kind: "heading", level, text: subHeading });
    else if (caption !== undefined) blocks.push({ kind: "picture", caption });
  }
  endParagraph();
  endList();
  return blocks;
};
