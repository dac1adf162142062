import type { SumRowLabels } from "../formula/sumRowLabels";
import { parsePlainText } from "../parse/parsePlainText";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";

/** Where a formula can look for what makes a row a sum: Radtyp says it best, then the row's name, then its code. */
const candidates: readonly ColumnKey[] = ["rowType", "verksamhet", "code"];

/**
 * What tells the rows of a table that count elsewhere too (sums, and parts of the row above) from those that count here,
 * in one column, as typed. Null where there are none,
 * `unclear` where no column tells them apart: then no formula can leave them out.
 */
export const matchSumRowLabels = (table: BudgetTable): SumRowLabels | null | "unclear" => {
  const leftOut = table.rows.filter(({ kind }) => kind === "sum" || kind === "part");
  if (leftOut.length === 0) return null;
  for (const column of candidates) {
    const index = table.columns.get(column);
    if (index === undefined) continue;
    const readText = (row: { readonly index: number }): string =>
      String(table.source.body.values[row.index]?.[index] ?? "");
    const labels = readLabels(leftOut.map(readText));
    const sums = readLabels(leftOut.filter(({ kind }) => kind === "sum").map(readText));
    const isBlank = [...labels.keys()].some((label) => parsePlainText(label) === "");
    const isShared = table.rows.some((row) => row.kind === "item" && labels.has(readText(row).toLowerCase()));
    if (!isBlank && !isShared) return { column, labels: [...labels.values()], sums: [...sums.values()] };
  }
  return "unclear";
};

const readLabels = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.map((text) => [text.toLowerCase(), text]));
