import { printBlankCell, printTextCell } from "../printCells";
import { readLines, readTextHeight } from "./readTextHeight";
import { type ReportLayout, type TextStyle, textSizes } from "./reportLayout";
import type { ReportLine } from "./reportLine";

/** Excel makes no row higher than 409 points, and a row is never parted by a page: lower rows fill pages better. */
const mostLines = 14;

/** A text across the page. One that is too long for a row goes on in the next, if it can at the end of a sentence. */
export const planTextLines = (
  text: string,
  style: TextStyle,
  layout: ReportLayout,
  keepsNext = false,
): readonly ReportLine[] => {
  const width = layout.columnWidth * layout.columnCount;
  const size = textSizes[style];
  return readPieces(text, width, style).map((piece, index, { length }) => ({
    cells: [printTextCell(style, piece, { span: layout.columnCount })],
    height: readTextHeight(piece, width, size) + (style === "body" && index === length - 1 ? paragraphGap : 0),
    keepsNext,
    header: null,
    isGap: false,
  }));
};

/** Room under a paragraph: text stands at the top of its cell. */
const paragraphGap = 4;

/** A blank row, in points. Nothing at the top of a page. */
export const planGap = (height: number, { columnCount }: ReportLayout): ReportLine => ({
  cells: [printBlankCell("plain", { span: columnCount })],
  height,
  keepsNext: true,
  header: null,
  isGap: true,
});

/** The text in pieces of so many lines, parted between sentences, and within a sentence that is longer still between words. */
const readPieces = (text: string, width: number, style: TextStyle): readonly string[] => {
  const fits = (part: string): boolean => readLines(part, width, textSizes[style]).length <= mostLines;
  if (fits(text)) return [text];
  const pieces: string[] = [];
  let piece = "";
  const add = (part: string): void => {
    if (piece !== "" && !fits(piece + part)) {
      pieces.push(piece.trimEnd());
      piece = "";
    }
    piece += part;
  };
  for (const sentence of text.split(/(?<=[.!?]\s)/)) {
    if (fits(sentence)) add(sentence);
    else for (const word of sentence.split(/(?<=\s)/)) add(word);
  }
  return [...pieces, piece];
};
