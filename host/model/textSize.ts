import type { CellFormat } from "./cellFormat";

/**
 * Advance widths of Calibri in 2048ths of the letter size, by character; other fonts are near enough. From the font's own
 * tables; what is not here is taken as wide as a figure.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  470: "il",
  490: "j|",
  463: " \u00a0",
  516: "I.,':;´`",
  625: "f()-[]{}",
  686: "tJ!",
  714: 'r/\\"',
  801: "szL",
  866: "cxv",
  931: "ykFZS?",
  981: "aaTYE",
  1019: "eg+=–−<>~",
  1076: "bdhnopquKX",
  1114: "BPR",
  1185: "AVC",
  1276: "DHNUG",
  1356: "OQ",
  1464: "w%&",
  1636: "mæœ",
  1751: "M—@",
  1822: "W",
};
const FIGURE = 1038;
const EM = 2048;

const widthOf = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((one) => [one, +width])));

/** Bold letters of Calibri are so much wider. */
const BOLD = 1.04;
/** Points between the cell's edges and its text, both sides together. */
const PADDING = 6;
/** Points of a step of indentation: the width of a figure and some air, as Excel draws it. */
const INDENT = 6.75;

/** The height of one line, in points, of letters of a size: what Excel gives a row that holds nothing larger. */
export function measureLine(fontSize: number): number {
  return Math.max(1, Math.round((fontSize * 1.36) / 0.75)) * 0.75;
}

/** How wide a line of text is, in points. Near to what Excel measures, never exact: it depends on fonts that are installed. */
export function measureText(text: string, { fontSize, bold }: Pick<CellFormat, "fontSize" | "bold">): number {
  let width = 0;
  for (const letter of text.normalize("NFD")) {
    // Rings and dots above letters take no room.
    if (/\p{M}/u.test(letter)) continue;
    width += widthOf.get(letter) ?? FIGURE;
  }
  return (width / EM) * fontSize * (bold ? BOLD : 1);
}

/** How many lines a text takes in a cell that is so many points wide. Words break between blanks; longer ones are cut. */
export function countLines(text: string, format: CellFormat, columnWidth: number): number {
  const room = Math.max(columnWidth - PADDING - format.indentLevel * INDENT, format.fontSize);
  const countIn = (line: string): number => {
    let lines = 1;
    let used = 0;
    for (const word of line.split(/(?<=[ -])/)) {
      const width = measureText(word.trimEnd(), format);
      if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
      if (width > room) lines += Math.ceil(width / room) - 1;
      used = width > room ? width % room : used + measureText(word, format);
    }
    return lines;
  };
  return text.split("\n").reduce((lines, line) => lines + countIn(line), 0);
}
