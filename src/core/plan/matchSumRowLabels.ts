import type { SumRowLabels } from "../formula/sumRowLabels";
import { parsePlainText } from "../parse/parsePlainText";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";

/** Where a formula can look for what makes a row a sum: Radtyp says it best, then the row's name, then its code. */
const candidates: readonly ColumnKey[] = ["rowType", "verksamhet", "code"];

/**
 * What tells the sum rows of a table from its other rows, in one column, as typed. Null where there are no sum rows,
 * `unclear` where no column tells them apart: then no formula can leave them out.
 */
export const matchSumRowLabels = (table: BudgetTable): SumRowLabels | null | "unclear" => {
  const sums = table.rows.filter(({ kind }) => kind === "sum");
  if (sums.length === 0) return null;
  for (const column of candidates) {
    const index = table.columns.get(column);
    if (index === undefined) continue;
    const readText = (row: { readonly index: number }): string =>
      String(table.source.body.values[row.index]?.[index] ?? "");
    const labels = new Map(sums.map((row) => [readText(row).toLowerCase(), readText(row)]));
    const isBlank = [...labels.keys()].some((label) => parsePlainText(label) === "");
    const isShared = table.rows.some((row) => row.kind === "item" && labels.has(readText(row).toLowerCase()));
    if (!isBlank && !isShared) return { column, labels: [...labels.values()] };
  }
  return "unclear";
};
