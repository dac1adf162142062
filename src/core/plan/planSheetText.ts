import { parseCommentary, type TextBlock } from "../parse/parseCommentary";
import { printCellAddress } from "../parse/printCellAddress";
import type { EntryPlace } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import { type EntrySource, printLookup, readEntryCell } from "./entrySource";
import { planLiveCell, printShownLookup, readShown } from "./planLiveCell";
import { printTextCell } from "./printCells";
import type { SheetCell } from "./sheetContent";

/** A text of an entry, as cells one under the other. */
export type SheetText = {
  readonly pieces: readonly SheetPiece[];
  /** True while the entry still says what the cells say, as part of a formula; null where the cells follow by themselves, or cannot. */
  readonly printCondition: ((rows: readonly number[], column: number) => string) | null;
};

export type SheetPiece = { readonly kind: TextBlock["kind"]; readonly cell: SheetCell };

/** Excel makes no row higher than 409 points, and a text line of ours is some 14. */
const LINES_OF_ROW = 28;
/** With more pieces than this a formula that looks for each of them would be too long; their lengths are told apart still. */
const MANY_PIECES = 40;

/**
 * Lays out a text in cells that hold about `lineLength` characters a line. A short one that is nothing but a paragraph
 * is a formula that follows the table. What has sub-headings, pictures or more lines than a row holds is taken apart and
 * stands as it was; then there is a condition that tells when the table says something else.
 */
export const planSheetText = (
  source: EntrySource,
  entry: EntryPlace,
  key: ColumnKey,
  lineLength: number,
  style: "body" | "tableText",
): SheetText => {
  const lookup = printLookup(source, entry, key);
  const content = String(readEntryCell(source, entry, key));
  if (content.trim() === "") {
    // A blank cell of a table is filled when its text comes; elsewhere there is no row that could be.
    if (style === "tableText") {
      return { pieces: [{ kind: "paragraph", cell: planLiveCell(source, entry, key, style) }], printCondition: null };
    }
    return { pieces: [], printCondition: lookup === null ? null : () => `TRIM(${lookup})=""` };
  }
  const blocks = parseCommentary(content);
  const isPlain = blocks.length === 1 && blocks[0]?.kind === "paragraph";
  if (isPlain && readLineCount(content, lineLength) <= LINES_OF_ROW) {
    return { pieces: [{ kind: "paragraph", cell: planLiveCell(source, entry, key, style) }], printCondition: null };
  }
  const pieces = (blocks.length === 0 ? [{ kind: "paragraph" as const, text: readShown(source, entry, key) }] : blocks)
    .flatMap((block): readonly TextBlock[] =>
      block.kind === "paragraph"
        ? parsePieces(block.text, lineLength).map((text) => ({ kind: block.kind, text }))
        : [block],
    )
    .map(({ kind, text }) => ({ kind, text, cell: printTextCell(readStyle(kind, style), text) }));
  const shown = printShownLookup(source, entry, key);
  return {
    pieces,
    printCondition: shown === null ? null : (rows, column) => printSame(shown, content, pieces, rows, column),
  };
};

/**
 * What is left of the text without its pieces (blank lines, the signs before a sub-heading) is as long as it was, and each
 * piece stands in it. Lengths are compared as differences, since programs count the characters of an emoji differently.
 */
const printSame = (
  lookup: string,
  content: string,
  pieces: readonly { readonly text: string }[],
  rows: readonly number[],
  column: number,
): string => {
  const standing = pieces.flatMap(({ text }, place) => {
    const row = rows[place];
    return row === undefined || text === "" || !content.includes(text)
      ? []
      : [{ text, address: printCellAddress(row, column) }];
  });
  const rest = standing.reduce((length, { text }) => length - text.length, content.length);
  const lengths = `LEN(${lookup})${standing.map(({ address }) => `-LEN(${address})`).join("")}=${String(rest)}`;
  if (standing.length > MANY_PIECES) return lengths;
  return [lengths, ...standing.map(({ address }) => `ISNUMBER(FIND(${address},${lookup}))`)].join(",");
};

const readStyle = (kind: TextBlock["kind"], style: "body" | "tableText"): SheetCell["style"] => {
  switch (kind) {
    case "paragraph":
      return style;
    case "heading":
      return style === "body" ? "smallHeading" : style;
    case "picture":
      return "note";
    default:
      return kind satisfies never;
  }
};

const readLineCount = (text: string, lineLength: number): number =>
  text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(line.length / lineLength)), 0);

/** A paragraph in pieces that each fit in a row, cut between words where there are any. */
const parsePieces = (text: string, lineLength: number): readonly string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (readLineCount(rest, lineLength) > LINES_OF_ROW) {
    const fitting = readFitting(rest, lineLength);
    const space = Math.max(fitting.lastIndexOf(" "), fitting.lastIndexOf("\n"));
    const isWhole = space > fitting.length / 2;
    // Half of a character outside the basic plane is no character.
    const end = isWhole ? space : /[\ud800-\udbff]$/.test(fitting) ? fitting.length - 1 : fitting.length;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(isWhole ? end + 1 : end);
  }
  return [...pieces, rest];
};

const readFitting = (text: string, lineLength: number): string => {
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (readLineCount(text.slice(0, middle), lineLength) <= LINES_OF_ROW) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, low);
};
