import type { BudgetRow } from "../report/interimReport";
import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import { matchIncomeLabel } from "./matchIncomeLabel";
import { isDoubtfulSumLabel } from "./parseRowKind";

/** More rows than this in one run are not tried: the time stays in proportion to the table. */
const mostParts = 60;

/** Below this many units figures add up to others by chance. */
const leastTelling = 50;

type Column = { readonly key: ColumnKey; readonly unit: number };

/**
 * Rows that are called a sum and are none: "Total kvalitet", "Netto IT" and "Resultat" can be what a unit does. By index
 * into `rows`. Only names that can mean both are weighed, and only by figures: the row is one of its own where most of
 * its figures are those of no run of rows right above or below it, of no sums above it, and of no costs less income.
 * Where no figure can tell, and in the last row of a table that has no other sum under it, the name stands. A sum under
 * the table that counts all of them in goes before everything else: `sumsUnder` are those sums, `columns` come with the
 * last unit that each prints.
 */
export const matchMisnamedSums = (
  rows: readonly BudgetRow[],
  columns: readonly Column[],
  tableKey: BudgetTableKey,
  sumsUnder: readonly ReadonlyMap<ColumnKey, number>[],
): ReadonlySet<number> => {
  const doubtful = rows.flatMap((row, index) =>
    row.kind === "sum" && isDoubtfulSumLabel(row.label, tableKey) ? [index] : [],
  );
  const counted = rows.filter(({ kind }, index) => kind === "item" || doubtful.includes(index));
  const others = counted.filter((row) => row.kind === "item");
  if (doubtful.length > 0 && sumsUnder.some((sum) => isSumOf(sum, counted, others, columns))) return new Set(doubtful);
  const last = rows.reduce((latest, { amounts }, index) => (amounts.size > 0 ? index : latest), -1);
  return new Set(
    doubtful.filter((index) => (index !== last || sumsUnder.length > 0) && isSumOfNothing(rows, index, columns)),
  );
};

/**
 * More than half of a sum's figures, and not only one of them, are those of `rows` together, and fewer are those of
 * `others`, which lack the doubtful ones. Whichever fits better decides, so small figures tell as much as large ones.
 */
const isSumOf = (
  sum: ReadonlyMap<ColumnKey, number>,
  rows: readonly BudgetRow[],
  others: readonly BudgetRow[],
  columns: readonly Column[],
): boolean => {
  const figures = columns.filter(({ key }) => (sum.get(key) ?? 0) !== 0);
  const countFits = (added: readonly BudgetRow[]): number =>
    figures.filter(({ key, unit }) => {
      const total = added.reduce((so, { amounts }) => so + (amounts.get(key) ?? 0), 0);
      return Math.abs(total - (sum.get(key) ?? 0)) <= 0.5 * unit * (added.length + 1) * (1 + 1e-9) + 1e-9;
    }).length;
  const fits = countFits(rows);
  return fits >= 2 && fits * 2 > figures.length && fits > countFits(others);
};

const isSumOfNothing = (rows: readonly BudgetRow[], index: number, columns: readonly Column[]): boolean => {
  const filled = columns.flatMap(({ key, unit }) => {
    const printed = rows[index]?.amounts.get(key) ?? 0;
    return printed === 0 ? [] : [{ key, unit, printed }];
  });
  if (filled.length === 0) return false;
  const telling = filled.filter(({ printed, unit }) => Math.abs(printed) >= leastTelling * unit);
  const figures = telling.length > 0 ? telling : filled;
  return !readRuns(rows, index).some((run) => {
    const isFit = ({ key, unit, printed }: (typeof figures)[number]): boolean => {
      const parts = run.map((row) => ({ row, amount: row.amounts.get(key) ?? 0 }));
      const plain = parts.reduce((sum, { amount }) => sum + amount, 0);
      const net = parts.reduce((sum, { row, amount }) => sum + (isIncome(row) ? -amount : amount), 0);
      const tolerance = 0.5 * unit * (run.length + 1) * (1 + 1e-9) + 1e-9;
      // Where departments stand over their units, everything above is there twice: three rows at least.
      const sums = run.length < 3 ? [plain, net, -net] : [plain, plain / 2, net, -net];
      return sums.some((sum) => Math.abs(sum - printed) <= tolerance);
    };
    return figures.filter(isFit).length * 2 >= figures.length;
  });
};

const isIncome = ({ label }: BudgetRow): boolean => matchIncomeLabel(label);

/** Rows that the row could add up: those right above or below it, one more at a time, and the sums above it. */
const readRuns = (rows: readonly BudgetRow[], index: number): readonly (readonly BudgetRow[])[] => {
  const isFilled = ({ kind, amounts }: BudgetRow): boolean => (kind === "item" || kind === "sum") && amounts.size > 0;
  const above = rows.slice(0, index).filter(isFilled).reverse();
  const below = rows.slice(index + 1).filter(isFilled);
  const kinds = (["item", "sum"] as const).map((kind) => above.filter((row) => row.kind === kind));
  return [above, below, ...kinds].flatMap((run) =>
    run.slice(0, mostParts).map((_, length) => run.slice(0, length + 1)),
  );
};
