import type { CellContent } from "../workbook";
import { parseSpelledAmount } from "./parseSpelledAmount";

/** What a cell of a figure column says. */
export type ParsedAmount =
  | { readonly kind: "blank" }
  /** A lone dash: the writer says that there is nothing. Counts as blank, never as zero. */
  | { readonly kind: "none" }
  | { readonly kind: "amount"; readonly amount: number }
  /** Text that spells a number. Formulas do not see it, so it is no amount until the cell is mended. */
  | { readonly kind: "textAmount"; readonly amount: number; readonly text: string }
  | { readonly kind: "errorValue"; readonly code: string }
  | { readonly kind: "text"; readonly text: string };

const blank = { kind: "blank" } as const;
const none = { kind: "none" } as const;
const onlyDashes = /^\s*[-\u2010-\u2015\u2212]+\s*$/;
/** Excel's codes end in ! or ?, all but two of them; "#1" is a text. */
const errorCode = /^#(?:N\/A|GETTING_DATA|[A-Z0-9_/]+[!?])$/;

/** What most cells of a figure column hold, told without more ado. */
export const isAmount = (content: CellContent): content is number =>
  typeof content === "number" && Number.isFinite(content);

/** Reads one cell's content as `Range.values` gives it. Never throws; whatever is not understood is `text`. */
export const parseAmount = (content: CellContent): ParsedAmount => {
  if (typeof content === "number") {
    return Number.isFinite(content) ? { kind: "amount", amount: content } : { kind: "text", text: String(content) };
  }
  if (typeof content === "boolean") return { kind: "text", text: content ? "TRUE" : "FALSE" };
  if (content.trim() === "") return blank;
  if (errorCode.test(content)) return { kind: "errorValue", code: content };
  if (onlyDashes.test(content)) return none;
  const amount = parseSpelledAmount(content);
  return amount === null ? { kind: "text", text: content } : { kind: "textAmount", amount, text: content };
};
