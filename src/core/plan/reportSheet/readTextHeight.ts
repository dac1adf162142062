/** A size of type, in points. */
export type TextSize = { readonly font: number; readonly line: number; readonly isBold: boolean };

/** The widths of Arial with some three per cent to spare, in parts of the font size. */
const readSignWidth = (sign: string): number => {
  if (/[ijl'|]/.test(sign)) return 0.24;
  if (/[ft.,:;!/ [\]\u00a0]/.test(sign)) return 0.29;
  if (/[r()-]/.test(sign)) return 0.35;
  if (/[csvkxyz]/.test(sign)) return 0.52;
  if (/[mM]/.test(sign)) return 0.86;
  if (/[WÆŒ@%—…]/.test(sign)) return 1.05;
  if (/[wA-FH-NPR-VX-Z]/.test(sign)) return 0.75;
  if (/[\p{Lu}&#+−]/u.test(sign)) return 0.81;
  return 0.575;
};

const readWidth = (text: string, { font, isBold }: TextSize): number =>
  [...text].reduce((sum, sign) => sum + readSignWidth(sign), 0) * font * (isBold ? 1.08 : 1);

/** What Excel leaves blank at both sides of a cell together. */
const padding = 8;

/** The width of a cell that a text fits in on one line. */
export const readTextWidth = (text: string, size: TextSize): number => readWidth(text, size) + padding;

/** The lines that a text takes in a cell of a width, as text breaks at spaces and a word that is too long breaks anywhere. */
export const readLines = (text: string, width: number, size: TextSize): readonly string[] =>
  text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/(?<= )/)) {
      if (line !== "" && readWidth((line + word).trimEnd(), size) > width - padding) {
        lines.push(line);
        line = "";
      }
      line += word;
      while (readWidth(line.trimEnd(), size) > width - padding && line.length > 1) {
        const fits = readFitting(line, width - padding, size);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    }
    return [...lines, line];
  });

const readFitting = (text: string, width: number, size: TextSize): number => {
  let count = text.length - 1;
  while (count > 1 && readWidth(text.slice(0, count), size) > width) count -= 1;
  return count;
};

/**
 * The height of a row that shows all of a text, in points: merged cells do not grow with their text in Excel. Generous:
 * a line too much is white space, a line too little is lost in print.
 */
export const readTextHeight = (text: string, width: number, size: TextSize): number =>
  readLines(text, width, size).length * size.line + 4;
