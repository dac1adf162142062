import { isSumLabel } from "../parse/parseRowKind";
import { parsePlainText } from "../parse/parsePlainText";
import { printCellAddress } from "../parse/printCellAddress";
import { ownTableWords, sumFirstWords, sumLastWords } from "../vocabulary/rowWords";
import type { BudgetTable } from "../report/interimReport";
import type { CellContent } from "../workbook";
import { matchAmounts } from "./matchAmounts";
import type { SumRowPlace } from "./sumRow";
import type { TableContext } from "./tableContext";

/**
 * Where the sums go: in the totals row that the table has; in a Summa that the user has typed right under the table, or
 * after one blank row; else in a new totals row, but only where the row right under the table is blank, so that nothing
 * moves, and not under a last row that is itself the sum of all.
 */
export const matchSumRowPlace = (context: TableContext): SumRowPlace => {
  const { source, rows } = context.table;
  if (source.totals !== null) return { kind: "totals" };
  const [first = [], second = []] = source.below.values;
  const isFirstBlank = first.every((content) => content === "");
  if (isGrandTotal(first, context)) return { kind: "below", offset: 1 };
  if (isFirstBlank && isGrandTotal(second, context)) return { kind: "below", offset: 2 };
  const last = [...rows].reverse().find(({ kind }) => kind !== "blank");
  if (last?.kind === "sum" && isGrandTotal(source.body.values[last.index] ?? [], context)) {
    const cell = printCellAddress(source.row + 1 + last.index, source.column + (readLabelColumn(context) ?? 0));
    return { kind: "none", note: { kind: "grand-total-inside", cell } };
  }
  if (isFirstBlank) return { kind: "new" };
  const taken = first.findIndex((content) => content !== "");
  const cell = printCellAddress(source.row + 1 + rows.length, source.column + taken);
  return { kind: "none", note: { kind: "below-taken", cell } };
};

/**
 * Whether a row adds up the whole table: its name says no more than sum, or sum of what the table itself is called
 * ("Summa drift", whatever its figures), or it says sum of something and its budget is
 * that of all rows. "Summa exklusive kapitalkostnader" with another figure is the user's own and is left alone.
 */
const isGrandTotal = (cells: readonly CellContent[], context: TableContext): boolean => {
  const { columns, rows } = context.table;
  const label = String(cells[readLabelColumn(context) ?? 0] ?? "");
  if (isOwnSumLabel(label, context.table)) return true;
  const budget = cells[columns.get("budget") ?? -1] ?? "";
  if (!isSumLabel(label) || typeof budget !== "number") return false;
  const items = rows.flatMap((row) => (row.kind === "item" ? [row.amounts.get("budget") ?? 0] : []));
  const sum = items.reduce((total, amount) => total + amount, 0);
  return matchAmounts(budget, sum, context.decimals, items);
};

const isOwnSumLabel = (label: string, { key, source }: BudgetTable): boolean => {
  const names = new Set([source.name, source.sheet].flatMap((name) => parsePlainText(name).split(" ")));
  return (
    isSumLabel(label) &&
    parsePlainText(label)
      .split(" ")
      .map((word) => word.replace(/[^\p{L}:]/gu, "").replace(/:$/, ""))
      .every(
        (word) =>
          word === "" ||
          sumFirstWords.has(word) ||
          sumLastWords.has(word) ||
          names.has(word) ||
          ownTableWords[key].has(word),
      )
  );
};

const readLabelColumn = ({ table }: TableContext): number | undefined =>
  table.columns.get("verksamhet") ?? table.columns.get("code");
