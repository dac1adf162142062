import type { TableSnapshot } from "../workbook";
import { parseDay } from "./parseDay";

/** What a number format shows as it stands, and colours, languages and conditions in brackets: none of it asks for a day. */
const notSymbols = /"[^"]*"|\[.*?]|\\./g;

/**
 * What a cell of words says: trimmed, and a number as its reader sees it, "82,75 %" for 0.8275 shown in per cent,
 * "2026-02-16" for a day, however the cell writes days.
 */
export const readCellText = ({ body }: TableSnapshot, row: number, column: number | undefined): string => {
  if (column === undefined) return "";
  const content = body.values[row]?.[column] ?? "";
  if (typeof content !== "number") return String(content).trim();
  const format = body.numberFormats[row]?.[column] ?? "";
  const day = /[dy]/i.test(format.replaceAll(notSymbols, "")) ? parseDay(content) : "";
  if (day.includes("-")) return day;
  const isPercent = format.includes("%");
  const figure = Number((isPercent ? content * 100 : content).toPrecision(12));
  return `${String(figure).replace(".", ",")}${isPercent ? " %" : ""}`;
};
