import { type CellFormat, DEFAULT_FORMAT } from "../../model/cellFormat";
import type { ConditionalLook } from "../../model/conditionalFormat";
import { applyEdits } from "../xml/edits";
import { printEscapes } from "../xml/escapes";
import { printElement } from "../xml/printXml";
import { FIRST_CUSTOM_FORMAT, findBuiltInNumber } from "./numberFormats";
import { printCellFormat } from "./printCellFormat";
import { printLook } from "./printLook";
import type { SourceStyles } from "./sourceStyles";
import { type StylePieces, createStylePieces } from "./stylePieces";

/** Gives formats their numbers in the file; those that the file does not have are added. */
export type StyleWriter = {
  /**
   * The number for cells with a format.
   * @param hasApostrophe whether the cell's text has a leading apostrophe; null where it holds no text
   */
  readonly numberOf: (format: CellFormat, hasApostrophe: boolean | null) => number;
  /** The number of what a conditional format changes. */
  readonly lookNumberOf: (look: ConditionalLook) => number;
  /** The part's new text; null where nothing was added. */
  readonly finish: () => string | null;
};

/** The lists of a styles part that new formats may need more of. */
export type FormatPieces = {
  readonly numberFormat: (code: string) => number;
  readonly fonts: StylePieces;
  readonly fills: StylePieces;
  readonly borders: StylePieces;
  readonly formats: StylePieces;
};

/** @param qualify makes a new piece one of the part's own language */
export function createStyleWriter(styles: SourceStyles, qualify: (printed: string) => string): StyleWriter {
  const create = (name: string): StylePieces => createStylePieces(styles.part, name, qualify);
  const [fonts, fills, borders, formats, looks, codes] = [
    create("fonts"),
    create("fills"),
    create("borders"),
    create("cellXfs"),
    create("dxfs"),
    create("numFmts"),
  ];
  const numberFormat = createFormatNumbers(styles, codes);
  const pieces: FormatPieces = { numberFormat, fonts, fills, borders, formats };
  const known = new Map<string, number>();

  const findUnchanged = (format: CellFormat, hasApostrophe: boolean | null): number | null => {
    if (format === DEFAULT_FORMAT && hasApostrophe !== true) return 0;
    const number = format.origin;
    if (number === undefined || styles.formats[number] !== format) return null;
    return hasApostrophe === null || hasApostrophe === (styles.hasApostrophe[number] ?? false) ? number : null;
  };

  return {
    numberOf: (format, hasApostrophe) => {
      const unchanged = findUnchanged(format, hasApostrophe);
      if (unchanged !== null) return unchanged;
      const key = JSON.stringify([format, hasApostrophe === true]);
      const number = known.get(key) ?? printCellFormat(styles, pieces, format, hasApostrophe === true);
      known.set(key, number);
      return number;
    },
    lookNumberOf: (look) => looks.add(printLook(look, numberFormat)),
    finish: () => {
      const lists = [codes, fonts, fills, borders, formats, looks];
      const edits = lists.flatMap((list) => list.listEdits());
      return edits.length === 0 ? null : applyEdits(styles.part.text, edits);
    },
  };
}

/** Numbers of number formats: Excel's own, the workbook's, or a new one. */
function createFormatNumbers({ numberFormats }: SourceStyles, codes: StylePieces): (code: string) => number {
  const numbers = new Map([...numberFormats].map(([number, code]) => [code, number]));
  let next = Math.max(FIRST_CUSTOM_FORMAT - 1, ...numberFormats.keys()) + 1;
  return (code) => {
    const known = numbers.get(code) ?? findBuiltInNumber(code);
    if (known !== undefined) return known;
    const number = next;
    next += 1;
    numbers.set(code, number);
    codes.append(printElement("numFmt", { numFmtId: number, formatCode: printEscapes(code) }));
    return number;
  };
}
