/** No text in a formula may be longer, and no criterion. Source: Microsoft, "Excel specifications and limits". */
export const LONGEST_LITERAL = 255;

/** Text as a formula holds it, in pieces where it is longer than Excel takes: `"…"&"…"`. A piece never ends within a character. */
export const printTextLiteral = (text: string): string => {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (piece.length + character.length > LONGEST_LITERAL) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].map(printQuoted).join("&");
};

/** Text in the quotes of a formula. */
export const printQuoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
