import { matchIncomeLabel } from "../../parse/matchIncomeLabel";
import { isNetLabel, isPlainSumLabel } from "../../parse/parseRowKind";
import type { FigureLine, FigureTable } from "./figureTable";
import { applyTrace } from "./matchRowRelations";
import { isDeviationKey } from "./isDeviationKey";
import { matchParents } from "./matchParents";

/** A line that adds up others, by index in `FigureTable.lines`. */
export type SumParts = {
  readonly line: number;
  readonly parts: readonly number[];
  /** Parts that are taken away, but for deviations: income in a net cost where both carry plus. */
  readonly takenAway: ReadonlySet<number>;
  readonly isSubtotal: boolean;
};

type Reading = Pick<SumParts, "parts" | "takenAway">;

/**
 * Which rows each sum adds up. Sums stand under their parts or above them, add up a group, everything or the sums
 * before them, and what they are called does not say which: the reading that fits most of the printed figures is taken.
 * A plain "Summa" in a table without groups adds up everything even where no figure fits; any other sum that fits no
 * reading is the user's own and nothing is said of it. Nets may take income from costs, or costs from income.
 */
export const matchSumParts = (figures: FigureTable): readonly SumParts[] => {
  const parents = matchParents(figures);
  const nested = new Set(parents.flatMap(({ parts }) => parts));
  const sums = figures.lines.flatMap((line, index) => (line.kind === "sum" && line.amounts.size > 0 ? [index] : []));
  const isFlat = parents.length === 0 && sums.length === 1 && figures.lines.every(({ kind }) => kind !== "heading");
  let hasNestedTotal = false;
  const matched = sums.flatMap((index) => {
    const readings = readReadings(figures.lines, index, sums, nested).filter(({ length }) => length > 0);
    const scored = readings
      .flatMap((parts) => [{ parts, takenAway: nothing }, ...readNets(figures.lines, index, parts)])
      .map((reading) => ({ ...reading, ...countFits(figures, index, reading) }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (most, one) => (most === null || one.fits > most.fits ? one : most),
      null,
    );
    if (best === null) return [];
    const line = figures.lines[index];
    const isPlain = line !== undefined && (line.zone === "totals" || isPlainSumLabel(line.label));
    const isSure = best.fits > 0 && (isPlain || best.fits >= best.misses);
    // Readings are in order of likelihood; the first is all rows above.
    const isLast = figures.lines.every(({ kind }, other) => other <= index || kind !== "item");
    if (!isSure && !(isPlain && isFlat && isLast)) return [];
    if (best.parts.every((part) => !nested.has(part)) && nested.size > 0) hasNestedTotal = true;
    const isSubtotal = isOneOfSeveral(index, sums, best.parts, figures.lines);
    return [{ line: index, parts: best.parts, takenAway: best.takenAway, isSubtotal }];
  });
  // A row that only looks like the sum of those under it is taken for one where the total agrees.
  const sure = parents.filter(({ isIndented, isSum }) => isSum && (isIndented || hasNestedTotal));
  return [...sure.map(({ line, parts }) => ({ line, parts, takenAway: nothing, isSubtotal: true })), ...matched];
};

const nothing: ReadonlySet<number> = new Set();

/** The parts with income taken from costs, and the other way around, where some of them are income and some are not. */
const readNets = (lines: readonly FigureLine[], sum: number, parts: readonly number[]): readonly Reading[] => {
  if (!isNetLabel(lines[sum]?.label ?? "")) return [];
  const isIncome = (part: number): boolean =>
    lines[part]?.isIncome === true || matchIncomeLabel(lines[part]?.label ?? "");
  const income = parts.filter(isIncome);
  if (income.length === 0 || income.length === parts.length) return [];
  const costs = parts.filter((part) => !isIncome(part));
  return [
    { parts, takenAway: new Set(income) },
    { parts, takenAway: new Set(costs) },
  ];
};

const readReadings = (
  lines: readonly FigureLine[],
  sum: number,
  sums: readonly number[],
  nested: ReadonlySet<number>,
): readonly (readonly number[])[] => {
  const isItem = (index: number): boolean => lines[index]?.kind === "item";
  const above = lines.flatMap((_, index) => (index < sum && isItem(index) ? [index] : []));
  const below = lines.flatMap((_, index) => (index > sum && isItem(index) ? [index] : []));
  const topLevel = above.filter((index) => !nested.has(index));
  const sumsAbove = sums.filter((index) => index < sum);
  const lastSum = sumsAbove.at(-1) ?? -1;
  return [
    above,
    readGroup(lines, sum, -1),
    above.filter((index) => index > lastSum),
    topLevel,
    readGroup(lines, sum, 1),
    below,
    // Sums of sums: all of them, the last two, and with the rows that none of them adds up.
    sumsAbove.length > 1 ? sumsAbove : [],
    sumsAbove.length > 2 ? sumsAbove.slice(-2) : [],
    sumsAbove.length > 0 ? [...sumsAbove, ...above.filter((index) => index > lastSum)] : [],
  ];
};

/** The items right above (-1) or below (1), as far as the next sum or heading. */
const readGroup = (lines: readonly FigureLine[], from: number, step: 1 | -1): readonly number[] => {
  const group: number[] = [];
  for (let index = from + step; ; index += step) {
    const kind = lines[index]?.kind;
    if (kind === undefined || kind === "sum" || kind === "heading") break;
    if (kind === "item") group.push(index);
  }
  return group.sort((one, other) => one - other);
};

/** In how many columns the printed sum is that of the parts, where there is anything to add up, and in how many it is not. */
const countFits = (
  { lines, columns }: FigureTable,
  sum: number,
  { parts, takenAway }: Reading,
): { readonly fits: number; readonly misses: number } => {
  let fits = 0;
  let misses = 0;
  for (const { index, unit, key } of columns) {
    const printed = lines[sum]?.amounts.get(index);
    const readSign = (part: number): 1 | -1 => (takenAway.has(part) && !isDeviationKey(key) ? -1 : 1);
    const added = parts.reduce((total, part) => total + readSign(part) * (lines[part]?.amounts.get(index) ?? 0), 0);
    if (printed === undefined || (printed === 0 && added === 0)) continue;
    if (Math.abs(printed - added) <= applyTrace(0.5 * unit * (parts.length + 1))) fits += 1;
    else misses += 1;
  }
  return { fits, misses };
};

const isOneOfSeveral = (
  sum: number,
  sums: readonly number[],
  parts: readonly number[],
  lines: readonly FigureLine[],
): boolean => {
  const itemCount = lines.filter(({ kind }) => kind === "item").length;
  return (
    sums.length > 1 &&
    parts.length < itemCount &&
    sums.some((other) => other !== sum) &&
    parts.every((part) => !sums.includes(part))
  );
};
