/** A piece of running text: a paragraph (with the writer's line breaks), a sub-heading, or the place of a picture with its caption. */
export type TextBlock = { readonly kind: "paragraph" | "heading" | "picture"; readonly text: string };

const heading = /^\s*#{1,6}\s+(.+)$/;
const picture = /^\s*(?:bild|foto|picture)\s*:\s*(.*)$/i;

/**
 * Takes a commentary apart: a blank line parts paragraphs, `## ` begins a line that is a sub-heading, `Bild: ` one that
 * is the caption of an empty picture place. Everything else is text, as it stands.
 */
export const parseCommentary = (text: string): readonly TextBlock[] => {
  const blocks: TextBlock[] = [];
  let lines: string[] = [];
  const applyParagraph = (): void => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join("\n").trim() });
    lines = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const title = heading.exec(line)?.[1];
    const caption = picture.exec(line)?.[1];
    if (title === undefined && caption === undefined && line.trim() !== "") {
      lines.push(line.trimEnd());
      continue;
    }
    applyParagraph();
    if (title !== undefined) blocks.push({ kind: "heading", text: title.trim() });
    else if (caption !== undefined) blocks.push({ kind: "picture", text: caption.trim() });
  }
  applyParagraph();
  return blocks;
};
