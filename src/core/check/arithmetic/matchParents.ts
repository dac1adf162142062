import type { FigureTable } from "./figureTable";
import { applyTrace } from "./matchRowRelations";

/** A row that stands over its parts without being called a sum: "Kommunstyrelsen", then its units. */
export type Parent = {
  readonly line: number;
  readonly parts: readonly number[];
  /** The parts stand further in: surer than figures alone. */
  readonly isIndented: boolean;
  /** The figures say that the parts are all of it; else they are only some, and nothing is said of their sum. */
  readonly isSum: boolean;
};

/** More rows than this under one heading are not looked through: the time stays in proportion to the table. */
const mostParts = 60;

/** Rows that stand over their parts, told by indented labels on any number of levels, else by all of their figures. */
export const matchParents = (figures: FigureTable): readonly Parent[] => {
  const parents: Parent[] = [];
  let index = 0;
  while (index < figures.lines.length) {
    const indented = matchIndented(figures, index);
    const byFigures = indented.length === 0 ? matchFigures(figures, index) : null;
    const found = byFigures === null ? indented : [byFigures];
    parents.push(...found);
    index = Math.max(index, ...found.flatMap(({ parts }) => parts)) + 1;
  }
  return parents;
};

/** The row and, further in, every row among its parts that stands over others in turn. */
const matchIndented = (figures: FigureTable, index: number): readonly Parent[] => {
  const { lines, columns } = figures;
  const line = lines[index];
  if (line?.kind !== "item") return [];
  const under: number[] = [];
  for (let next = index + 1; next <= index + mostParts; next += 1) {
    const part = lines[next];
    if (part?.kind === "part") continue;
    if (part?.kind !== "item" || part.indent <= line.indent) break;
    under.push(next);
  }
  const readIndent = (part: number): number => lines[part]?.indent ?? 0;
  const level = readIndent(under[0] ?? -1);
  const parts = under.filter((part) => readIndent(part) === level);
  // A level that begins further in than it goes on is no outline.
  if (parts.length === 0 || under.some((part) => readIndent(part) < level)) return [];
  const printed = columns.filter(({ index: column }) => (line.amounts.get(column) ?? 0) !== 0);
  const fits = printed.filter(({ index: column, unit }) => {
    const added = parts.reduce((sum, part) => sum + (lines[part]?.amounts.get(column) ?? 0), 0);
    return Math.abs((line.amounts.get(column) ?? 0) - added) <= applyTrace(0.5 * unit * (parts.length + 1));
  });
  // A lone part may be all of it or one of many: only when every figure agrees is it all.
  const isSum = fits.length > 0 && (parts.length > 1 || fits.length === printed.length);
  return [{ line: index, parts, isIndented: true, isSum }, ...parts.flatMap((part) => matchIndented(figures, part))];
};

/** Below this many units figures add up to others by chance. */
const leastTelling = 50;
/** Of the whole, for a part to say something of it. */
const leastShare = 0.1;

/**
 * At least two different figures, and every figure that the row has, are those of the rows right under it. Where no rows
 * fit them all, the first rows that fit all but one, two of them too large to do so by chance: then that one is wrong.
 */
const matchFigures = ({ lines, columns }: FigureTable, index: number): Parent | null => {
  const line = lines[index];
  if (line?.kind !== "item") return null;
  const printed = columns.flatMap(({ index: column, unit }) => {
    const amount = line.amounts.get(column);
    return amount === undefined ? [] : [{ column, unit, amount }];
  });
  const countSizes = (figures: typeof printed): number =>
    new Set(figures.map(({ amount }) => Math.abs(amount)).filter((size) => size > 0)).size;
  if (countSizes(printed) < 2) return null;
  const sums = printed.map(() => 0);
  const parts: number[] = [];
  let nearly: Parent | null = null;
  for (let next = index + 1; next <= index + mostParts; next += 1) {
    const part = lines[next];
    if (part?.kind !== "item") break;
    parts.push(next);
    printed.forEach(({ column }, position) => {
      sums[position] = (sums[position] ?? 0) + (part.amounts.get(column) ?? 0);
    });
    if (parts.length < 2) continue;
    const fits = printed.filter(
      ({ unit, amount }, position) =>
        Math.abs(amount - (sums[position] ?? 0)) <= applyTrace(0.5 * unit * (parts.length + 1)),
    );
    // Hardly any rows come further than this, so nothing is made for those that do not.
    if (fits.length < printed.length - 1) continue;
    const parent = { line: index, parts: [...parts], isIndented: false, isSum: true };
    if (fits.length === printed.length) return parent;
    const telling = fits.filter(({ amount, unit }) => Math.abs(amount) >= leastTelling * unit);
    // One part that is nearly the whole says little: "Resultat före" and "Resultat efter" differ by next to nothing.
    const isShared = telling.some(({ column, amount }) => {
      const shares = parts.map((part) => Math.abs((lines[part]?.amounts.get(column) ?? 0) / amount));
      return shares.filter((share) => share >= leastShare).length >= 2;
    });
    if (countSizes(telling) >= 2 && isShared) nearly ??= parent;
  }
  return nearly;
};
