import { matchIncomeLabel } from "../../parse/matchIncomeLabel";
import { isNetLabel } from "../../parse/parseRowKind";
import { buildTally, type SumReading, type Tally } from "./buildTally";
import type { FigureLine, FigureTable } from "./figureTable";

/** A sum of a table, and the ways to understand it: the likeliest first, without those that add up nothing. */
export type SumLine = { readonly line: number; readonly readings: readonly SumReading[] };

/**
 * Every sum of a table with the ways to understand it. What stands above is added up once for all sums on the way down,
 * and what stands below on the way up: hundreds of subtotals cost no more than one.
 */
export const readSumReadings = (figures: FigureTable, nested: ReadonlySet<number>): readonly SumLine[] => {
  const { lines } = figures;
  if (!lines.some(isSum)) return [];
  const isIncome = readIncomeLines(lines);
  const tally = (): Tally => buildTally(figures, isIncome);
  const below = readBelow(figures, tally);
  const [above, topLevel, sumsAbove] = [tally(), tally(), tally()];
  let [group, sinceSum, sumsAndRest] = [tally(), tally(), tally()];
  const sums: number[] = [];
  return lines.flatMap((line, index): readonly SumLine[] => {
    if (line.kind === "item") {
      for (const one of [above, group, sinceSum, sumsAndRest]) one.add(index);
      if (!nested.has(index)) topLevel.add(index);
    }
    const read = (one: Tally): readonly SumReading[] => one.read(isNetLabel(line.label));
    const found = !isSum(line)
      ? []
      : [
          ...[above, group, sinceSum, topLevel, readGroupBelow(lines, index, tally)].flatMap(read),
          ...(below.get(index) ?? []),
          // Sums of sums: all of them, the last two, and with the rows that none of them adds up.
          ...(sums.length > 1 ? read(sumsAbove) : []),
          ...(sums.length > 2 ? read(addAll(tally(), sums.slice(-2))) : []),
          ...(sums.length > 0 ? read(sumsAndRest) : []),
        ];
    if (line.kind === "heading" || line.kind === "sum") group = tally();
    if (!isSum(line)) return [];
    sums.push(index);
    sumsAbove.add(index);
    sinceSum = tally();
    sumsAndRest = sumsAbove.copy();
    return [{ line: index, readings: found }];
  });
};

const isSum = ({ kind, amounts }: FigureLine): boolean => kind === "sum" && amounts.size > 0;

/** Which lines are income, by their type or their name; null where no sum is called a net, and nobody asks. */
const readIncomeLines = (lines: readonly FigureLine[]): ((line: number) => boolean) | null => {
  if (!lines.some((line) => isSum(line) && isNetLabel(line.label))) return null;
  const income = lines.map(({ isIncome, label }) => isIncome || matchIncomeLabel(label));
  return (line) => income[line] === true;
};

const addAll = (tally: Tally, lines: readonly number[]): Tally => {
  for (const line of lines) tally.add(line);
  return tally;
};

/** The items right under a sum, as far as the next sum or heading. */
const readGroupBelow = (lines: readonly FigureLine[], sum: number, tally: () => Tally): Tally => {
  const group: number[] = [];
  for (let index = sum + 1; ; index += 1) {
    const kind = lines[index]?.kind;
    if (kind === undefined || kind === "sum" || kind === "heading") break;
    if (kind === "item") group.push(index);
  }
  return addAll(tally(), group);
};

/** All items under each sum. */
const readBelow = ({ lines }: FigureTable, tally: () => Tally): ReadonlyMap<number, readonly SumReading[]> => {
  const below = tally();
  return new Map(
    [...lines.entries()].reverse().flatMap(([index, line]) => {
      if (line.kind === "item") below.add(index);
      return isSum(line) ? [[index, below.read(isNetLabel(line.label))] as const] : [];
    }),
  );
};
