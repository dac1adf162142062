import { format } from "numfmt";
import type { Cell } from "./cell";

/** Errors as a Swedish Excel shows them. */
const SWEDISH_ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#SKÄRNING!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#N/A": "#SAKNAS!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#CALC!",
};

/**
 * What the cell shows, in a Swedish Excel: decimal comma, no-break blank between thousands, SANT and FALSKT.
 * The column's width is not regarded: Excel shows ##### where a number does not fit.
 */
export function describeText(cell: Cell): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return SWEDISH_ERRORS[value.error] ?? value.error;
  return format(cell.format.numberFormat, value, { locale: "sv", nbsp: true });
}
