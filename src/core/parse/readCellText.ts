import type { TableSnapshot } from "../workbook";

/** What a cell of words says: trimmed, and a number as its reader sees it, "82,75 %" for 0.8275 shown in per cent. */
export const readCellText = ({ body }: TableSnapshot, row: number, column: number | undefined): string => {
  if (column === undefined) return "";
  const content = body.values[row]?.[column] ?? "";
  if (typeof content !== "number") return String(content).trim();
  const isPercent = (body.numberFormats[row]?.[column] ?? "").includes("%");
  const figure = Number((isPercent ? content * 100 : content).toPrecision(12));
  return `${String(figure).replace(".", ",")}${isPercent ? " %" : ""}`;
};
