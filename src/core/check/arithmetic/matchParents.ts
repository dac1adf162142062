import { readRoundingTolerance } from "../../parse/readRoundingTolerance";
import type { FigureTable } from "./figureTable";
import { readColumnAmounts } from "./readColumnAmounts";

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
  const columns = readColumns(figures);
  let index = 0;
  while (index < figures.lines.length) {
    const indented = matchIndented(figures, index);
    const byFigures = indented.length === 0 ? matchFigures(figures, columns, index) : null;
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
    return Math.abs((line.amounts.get(column) ?? 0) - added) <= readRoundingTolerance(unit, parts.length);
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
const matchFigures = ({ lines }: FigureTable, columns: readonly Column[], index: number): Parent | null => {
  const line = lines[index];
  if (line?.kind !== "item") return null;
  const printed = columns.filter((column) => line.amounts.has(column.index));
  if (!hasTwoSizes(printed, index)) return null;
  const sums = printed.map(() => 0);
  let nearly: Parent | null = null;
  for (let count = 1; count <= mostParts && lines[index + count]?.kind === "item"; count += 1) {
    let misses = 0;
    let lost = 0;
    // Sixty rows may be tried under each, so that nothing is made for them: no list and no function.
    for (let place = 0; place < printed.length; place += 1) {
      const column = printed[place];
      if (column === undefined) continue;
      const sum = (sums[place] ?? 0) + (column.amounts[index + count] ?? 0);
      sums[place] = sum;
      if (isFit(column, index, sum, count)) continue;
      misses += 1;
      if (isBeyondReach(column, index, sum, count)) lost += 1;
    }
    if (lost > 1) break;
    if (count < 2 || misses > 1) continue;
    const parts = Array.from({ length: count }, (_, part) => index + 1 + part);
    const parent = { line: index, parts, isIndented: false, isSum: true };
    if (misses === 0) return parent;
    const fits = printed.filter((column, place) => isFit(column, index, sums[place] ?? 0, count));
    if (isTelling(fits, index, parts)) nearly ??= parent;
  }
  return nearly;
};

/** A column as many sums are tried over it, from the first line to the last. */
type Column = {
  readonly index: number;
  readonly unit: number;
  /** 0 where there is none. */
  readonly amounts: Float64Array;
  /** All amounts below 0 down to each line, and all above: between them lies whatever can be added from there on. */
  readonly below: Float64Array;
  readonly above: Float64Array;
};

const readColumns = (figures: FigureTable): readonly Column[] =>
  readColumnAmounts(figures).map(({ column: { index, unit }, amounts }) => {
    let [negative, positive] = [0, 0];
    const below = amounts.map((amount) => (negative += Math.min(0, amount)));
    const above = amounts.map((amount) => (positive += Math.max(0, amount)));
    return { index, unit, amounts, below, above };
  });

const isFit = ({ unit, amounts }: Column, line: number, sum: number, partCount: number): boolean =>
  Math.abs((amounts[line] ?? 0) - sum) <= readRoundingTolerance(unit, partCount);

/** Whether a row's figure cannot be that of more rows than these either, whichever of the next sixty are added. */
const isBeyondReach = (column: Column, line: number, sum: number, partCount: number): boolean => {
  const { amounts, unit, below, above } = column;
  const here = line + partCount;
  const last = Math.min(line + mostParts, amounts.length - 1);
  const missing = (amounts[line] ?? 0) - sum;
  // Sums over a whole column carry traces of a computer's arithmetic.
  const trace = 1e-9 * ((above[last] ?? 0) - (below[last] ?? 0));
  const slack = readRoundingTolerance(unit, mostParts) + trace;
  return (
    missing < (below[last] ?? 0) - (below[here] ?? 0) - slack ||
    missing > (above[last] ?? 0) - (above[here] ?? 0) + slack
  );
};

const hasTwoSizes = (columns: readonly Column[], line: number): boolean => {
  let first = 0;
  return columns.some(({ amounts }) => {
    const size = Math.abs(amounts[line] ?? 0);
    if (first === 0) first = size;
    return size !== 0 && size !== first;
  });
};

/** Whether figures that fit are too large to do so by chance, and of more than one part. */
const isTelling = (fits: readonly Column[], line: number, parts: readonly number[]): boolean => {
  const telling = fits.filter(({ amounts, unit }) => Math.abs(amounts[line] ?? 0) >= leastTelling * unit);
  // One part that is nearly the whole says little: "Resultat före" and "Resultat efter" differ by next to nothing.
  const isShared = telling.some(({ amounts }) => {
    const shares = parts.map((part) => Math.abs((amounts[part] ?? 0) / (amounts[line] ?? 0)));
    return shares.filter((share) => share >= leastShare).length >= 2;
  });
  return hasTwoSizes(telling, line) && isShared;
};
