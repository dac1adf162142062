import { isPlainSumLabel } from "../../parse/parseRowKind";
import { readRoundingTolerance } from "../../parse/readRoundingTolerance";
import { readOnceEach } from "../../readOnceEach";
import type { SumReading } from "./buildTally";
import type { FigureTable } from "./figureTable";
import { matchParents } from "./matchParents";
import { readSumReadings } from "./readSumReadings";

/** A line that adds up others, by index in `FigureTable.lines`. */
export type SumParts = {
  readonly line: number;
  readonly parts: readonly number[];
  /** Parts that are taken away, but for deviations: income in a net cost where both carry plus. */
  readonly takenAway: ReadonlySet<number>;
  readonly isSubtotal: boolean;
};

/**
 * Which rows each sum adds up. Sums stand under their parts or above them, add up a group, everything or the sums
 * before them, and what they are called does not say which: the reading that fits most of the printed figures is taken.
 * A plain "Summa" in a table without groups adds up everything even where no figure fits; any other sum that fits no
 * reading is the user's own and nothing is said of it. Nets may take income from costs, or costs from income.
 */
export const matchSumParts: (figures: FigureTable) => readonly SumParts[] = readOnceEach((figures) => {
  const { lines } = figures;
  const parents = matchParents(figures);
  const nested = new Set(parents.flatMap(({ parts }) => parts));
  const readings = readSumReadings(figures, nested);
  const items = lines.flatMap(({ kind }, index) => (kind === "item" ? [index] : []));
  const isFlat = parents.length === 0 && readings.length === 1 && lines.every(({ kind }) => kind !== "heading");
  let hasNestedTotal = false;
  const matched = readings.flatMap(({ line: index, readings: found }) => {
    const best = found
      .map((reading) => ({ reading, ...countFits(figures, index, reading) }))
      .reduce<ScoredReading | null>((most, one) => (most === null || one.fits > most.fits ? one : most), null);
    const line = lines[index];
    if (best === null || line === undefined) return [];
    const isPlain = line.zone === "totals" || isPlainSumLabel(line.label);
    const isSure = best.fits > 0 && (isPlain || best.fits >= best.misses);
    // Readings are in order of likelihood; the first is all rows above.
    if (!isSure && !(isPlain && isFlat && (items.at(-1) ?? -1) <= index)) return [];
    const parts = best.reading.readParts();
    if (nested.size > 0 && parts.every((part) => !nested.has(part))) hasNestedTotal = true;
    const isSubtotal =
      readings.length > 1 && parts.length < items.length && parts.every((part) => lines[part]?.kind !== "sum");
    return [{ line: index, parts, takenAway: best.reading.readTakenAway(), isSubtotal }];
  });
  // A row that only looks like the sum of those under it is taken for one where the total agrees.
  const sure = parents.filter(({ isIndented, isSum }) => isSum && (isIndented || hasNestedTotal));
  return [...sure.map(({ line, parts }) => ({ line, parts, takenAway: nothing, isSubtotal: true })), ...matched];
});

type ScoredReading = { readonly reading: SumReading; readonly fits: number; readonly misses: number };

const nothing: ReadonlySet<number> = new Set();

/** In how many columns the printed sum is that of the parts, where there is anything to add up, and in how many it is not. */
const countFits = (
  { lines, columns }: FigureTable,
  sum: number,
  { partCount, added }: SumReading,
): { readonly fits: number; readonly misses: number } => {
  let fits = 0;
  let misses = 0;
  columns.forEach(({ index, unit }, place) => {
    const printed = lines[sum]?.amounts.get(index);
    const expected = added[place] ?? 0;
    if (printed === undefined || (printed === 0 && expected === 0)) return;
    if (Math.abs(printed - expected) <= readRoundingTolerance(unit, partCount)) fits += 1;
    else misses += 1;
  });
  return { fits, misses };
};
