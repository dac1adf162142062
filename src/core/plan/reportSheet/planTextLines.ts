import { printTextCell } from "../printCells";
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
    height: readTextHeight(piece, width, size) + space[style],
    keepsNext,
    header: null,
  }));
};

/** Room above headings and between paragraphs. */
const space: Readonly<Record<TextStyle, number>> = {
  title: 0,
  subtitle: 0,
  heading: 14,
  subheading: 10,
  smallHeading: 6,
  body: 3,
  note: 2,
  warning: 2,
  tableHeader: 0,
  tableHeaderNumber: 0,
  tableText: 0,
  sumText: 0,
};

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
