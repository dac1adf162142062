import { printBlankCell, printTextCell } from "../printCells";
import { readLines, readTextHeight } from "./readTextHeight";
import { type ReportLayout, type TextStyle, textSizes } from "./reportLayout";
import type { ReportLine } from "./reportLine";

/** Excel makes no row higher than 409 points. */
const mostLines = 24;

/** A text across the page. One that is too long for a row of Excel goes on in the next. */
export const planTextLines = (
  text: string,
  style: TextStyle,
  layout: ReportLayout,
  keepsNext = false,
): readonly ReportLine[] => {
  const width = layout.columnWidth * layout.columnCount;
  const size = textSizes[style];
  return readPieces(text, width, style).map((piece) => ({
    cells: [printTextCell(style, piece, { span: layout.columnCount })],
    height: readTextHeight(piece, width, size) + (style === "body" ? paragraphGap : 0),
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

/** The text in pieces of so many lines, parted between words. */
const readPieces = (text: string, width: number, style: TextStyle): readonly string[] => {
  if (readLines(text, width, textSizes[style]).length <= mostLines) return [text];
  const pieces: string[] = [];
  let piece = "";
  for (const word of text.split(/(?<=\s)/)) {
    if (piece !== "" && readLines(piece + word, width, textSizes[style]).length > mostLines) {
      pieces.push(piece.trimEnd());
      piece = "";
    }
    piece += word;
  }
  return [...pieces, piece];
};
