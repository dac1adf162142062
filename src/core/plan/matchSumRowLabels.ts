import type { SumRowLabels } from "../formula/sumRowLabels";
import { parsePlainText } from "../parse/parsePlainText";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";

/** Where a formula can look for what makes a row a sum: Radtyp says it best, then the row's name, then its code. */
const candidates: readonly ColumnKey[] = ["rowType", "verksamhet", "code"];

/**
 * What tells the rows of a table that count elsewhere too (sums, and parts of the row above) from those that count here,
 * in one column, as typed. Null where there are none,
 * `unclear` where no column tells them apart, or by too many names: then no formula can leave them out.
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
    if (!isBlank && !isShared && isShortEnough(table, index, [...labels.values()]))
      return { column, labels: [...labels.values()], sums: [...sums.values()] };
  }
  return "unclear";
};

/** Excel takes a formula of at most 8 192 characters. The longest of ours counts rows with all of these names in five places. */
const mostCharacters = 7500;
const placesInFormula = 5;
const signsBesideLabel = 10;

const isShortEnough = ({ source }: BudgetTable, column: number, labels: readonly string[]): boolean => {
  const beside = source.name.length + (source.headers[column] ?? "").length + signsBesideLabel;
  return labels.reduce((sum, label) => sum + label.length + beside, 0) * placesInFormula <= mostCharacters;
};

const readLabels = (texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.map((text) => [text.toLowerCase(), text]));
