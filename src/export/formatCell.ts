import type { DocumentCell, DocumentColumn, DocumentRow } from "../core/report/reportDocument";
import { formatAmount } from "../texts/formatAmount";
import { formatDeviation } from "../texts/formatDeviation";
import { formatNumber } from "../texts/formatNumber";

/** A figure that is not known. */
const unknown = "–";

/**
 * A cell as it is read in print, in Swedish notation: "40 358", "+300", "−150", "71,1 %", "–" where nothing is known.
 * Spaces in figures do not break, and the minus is U+2212.
 */
export const formatCell = (cell: DocumentCell, { kind, decimals }: DocumentColumn): string => {
  if (cell === null) return unknown;
  if (typeof cell === "string") return cell;
  switch (kind) {
    case "deviation":
      return formatDeviation(cell, "sv", decimals);
    case "percent":
      return formatNumber(cell, "sv", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
    case "amount":
    case "text":
    case "status":
      return formatAmount(cell, "sv", decimals);
    default:
      return kind satisfies never;
  }
};

/** Whether a column holds figures, which stand to the right. */
export const isFigureColumn = ({ kind }: DocumentColumn): boolean =>
  kind === "amount" || kind === "deviation" || kind === "percent";

/** A row's cell in a column, by place; null is a figure that is not known, and stays so. */
export const readCell = ({ cells }: DocumentRow, column: number): DocumentCell => {
  const cell = cells[column];
  return cell === undefined ? "" : cell;
};

/** Rows that stand out among the others. */
export const isSumOrHeading = ({ kind }: DocumentRow): boolean =>
  kind === "sum" || kind === "subtotal" || kind === "heading";
