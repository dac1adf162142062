import type { BudgetRow } from "../report/interimReport";
import type { BudgetTableKey, ColumnKey } from "../vocabulary/keys";
import { matchIncomeLabel } from "./matchIncomeLabel";
import { isDoubtfulSumLabel } from "./parseRowKind";
import { readRoundingTolerance } from "./readRoundingTolerance";

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
  const isDoubtful = new Set(doubtful);
  const counted = rows.filter(({ kind }, index) => kind === "item" || isDoubtful.has(index));
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
      return Math.abs(total - (sum.get(key) ?? 0)) <= readRoundingTolerance(unit, added.length);
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
  return !readRuns(rows, index).some((run) => isAnyLengthSum(run, figures));
};

const isIncome = ({ label }: BudgetRow): boolean => matchIncomeLabel(label);

/** Whether half of the figures are those of the first of these rows, however many of them: one more at a time. */
const isAnyLengthSum = (
  run: readonly BudgetRow[],
  figures: readonly (Column & { readonly printed: number })[],
): boolean => {
  const plain = figures.map(() => 0);
  const net = figures.map(() => 0);
  return run.some((row, place) => {
    const isTaken = isIncome(row);
    const length = place + 1;
    const fits = figures.filter(({ key, unit, printed }, figure) => {
      const amount = row.amounts.get(key) ?? 0;
      const sum = (plain[figure] ?? 0) + amount;
      const rest = (net[figure] ?? 0) + (isTaken ? -amount : amount);
      [plain[figure], net[figure]] = [sum, rest];
      const tolerance = readRoundingTolerance(unit, length);
      // Where departments stand over their units, everything above is there twice: three rows at least.
      const sums = length < 3 ? [sum, rest, -rest] : [sum, sum / 2, rest, -rest];
      return sums.some((one) => Math.abs(one - printed) <= tolerance);
    });
    return fits.length * 2 >= figures.length;
  });
};

/** Rows that the row could add up, the nearest first: those right above or below it, and the items and the sums above it. */
const readRuns = (rows: readonly BudgetRow[], index: number): readonly (readonly BudgetRow[])[] => {
  const isFilled = ({ kind, amounts }: BudgetRow): boolean => (kind === "item" || kind === "sum") && amounts.size > 0;
  const readRun = (step: 1 | -1, isPart: (row: BudgetRow) => boolean): readonly BudgetRow[] => {
    const run: BudgetRow[] = [];
    for (let place = index + step; run.length < mostParts; place += step) {
      const row = rows[place];
      if (row === undefined) return run;
      if (isPart(row)) run.push(row);
    }
    return run;
  };
  return [
    readRun(-1, isFilled),
    readRun(1, isFilled),
    readRun(-1, (row) => isFilled(row) && row.kind === "item"),
    readRun(-1, (row) => isFilled(row) && row.kind === "sum"),
  ];
};
