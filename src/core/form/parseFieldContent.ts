import type { ColumnKey } from "../vocabulary/keys";
import type { CellContent } from "../workbook";

/**
 * What a text becomes in its cell: text, but for a year of decision and for a figure over a figure, which stay numbers so
 * that the sheet can go on sorting and counting them. `standing` is what the cell shows now.
 */
export const parseFieldContent = (text: string, key: ColumnKey, standing: CellContent): CellContent => {
  if (key === "decisionYear" && year.test(text.trim())) return Number(text);
  if (typeof standing === "number" && figure.test(text.trim())) return Number(text.trim().replace(",", "."));
  return text;
};

const year = /^(?:19|20)\d\d$/;
const figure = /^-?\d{1,15}(?:,\d{1,10})?$/;
