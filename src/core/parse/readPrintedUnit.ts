import type { Block } from "../workbook";
import { readFormatDecimals } from "./numberFormats";

const mostDecimals = 6;
/** Decimals show in the first rows as well as in all. */
const sampleSize = 1000;

/**
 * The last unit that a column prints: 1 for whole figures, 0.1 where one decimal is shown. The number format says so;
 * without one the figures do.
 */
export const readPrintedUnit = (body: Block, column: number): number => {
  const decimals =
    readFormatDecimals(body.numberFormats[0]?.[column]) ??
    Math.max(0, ...body.values.slice(0, sampleSize).map((cells) => readDecimals(cells[column] ?? "")));
  return 10 ** -Math.min(mostDecimals, decimals);
};

const readDecimals = (content: unknown): number => {
  if (typeof content !== "number" || !Number.isFinite(content) || Number.isInteger(content)) return 0;
  return (content.toFixed(mostDecimals).replace(/0+$/, "").split(".")[1] ?? "").length;
};
