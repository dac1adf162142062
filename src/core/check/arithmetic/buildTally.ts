import type { FigureTable } from "./figureTable";
import { isDeviationKey } from "./isDeviationKey";
import { readColumnAmounts } from "./readColumnAmounts";

/** A way to understand a sum: which lines it adds up, and what they come to. */
export type SumReading = {
  readonly partCount: number;
  /** Column by column, in the order of `FigureTable.columns`. */
  readonly added: readonly number[];
  /** The lines by index, from the top, and those of them that are taken away. Listed only for the reading that is chosen. */
  readonly readParts: () => readonly number[];
  readonly readTakenAway: () => ReadonlySet<number>;
};

/** What lines come to, as they are added one after the other. */
export type Tally = {
  readonly add: (line: number) => void;
  /** As it stands, to go on from twice. */
  readonly copy: () => Tally;
  /**
   * The lines so far as a sum; none where there are no lines. A net has two more readings where some of them are income
   * and some are not: income taken from costs, and costs from income.
   */
  readonly read: (isNet: boolean) => readonly SumReading[];
};

/** The lines so far, the last one first: whoever keeps a link keeps what stood then. */
type Link = { readonly line: number; readonly before: Link | null };

type Sums = {
  readonly parts: Link | null;
  readonly partCount: number;
  readonly incomeCount: number;
  readonly plain: readonly number[];
  /** With income taken away, and with costs taken away; deviations add up all the same. */
  readonly lessIncome: readonly number[];
  readonly lessCosts: readonly number[];
};

/** `isIncome` is null where nobody will ask for nets. */
export const buildTally = (
  figures: FigureTable,
  isIncome: ((line: number) => boolean) | null,
  start: Sums = { parts: null, partCount: 0, incomeCount: 0, plain: [], lessIncome: [], lessCosts: [] },
): Tally => {
  const columns = readColumnAmounts(figures);
  let { parts, partCount, incomeCount } = start;
  const [plain, lessIncome, lessCosts] = [[...start.plain], [...start.lessIncome], [...start.lessCosts]];
  const takesAway = columns.map(({ column }) => !isDeviationKey(column.key));
  const add = (line: number): void => {
    parts = { line, before: parts };
    partCount += 1;
    const isIncomeLine = isIncome?.(line) === true;
    if (isIncomeLine) incomeCount += 1;
    for (let place = 0; place < columns.length; place += 1) {
      const amount = columns[place]?.amounts[line] ?? 0;
      plain[place] = (plain[place] ?? 0) + amount;
      if (isIncome === null) continue;
      const taken = takesAway[place] === true ? -amount : amount;
      lessIncome[place] = (lessIncome[place] ?? 0) + (isIncomeLine ? taken : amount);
      lessCosts[place] = (lessCosts[place] ?? 0) + (isIncomeLine ? amount : taken);
    }
  };
  const read = (isNet: boolean): readonly SumReading[] => {
    if (partCount === 0) return [];
    const chain = parts;
    const tell = (added: readonly number[], isTaken: (line: number) => boolean): SumReading => ({
      partCount,
      added: [...added],
      readParts: () => readParts(chain),
      readTakenAway: () => new Set(readParts(chain).filter(isTaken)),
    });
    const whole = tell(plain, () => false);
    if (!isNet || isIncome === null || incomeCount === 0 || incomeCount === partCount) return [whole];
    return [whole, tell(lessIncome, isIncome), tell(lessCosts, (line) => !isIncome(line))];
  };
  const copy = (): Tally =>
    buildTally(figures, isIncome, { parts, partCount, incomeCount, plain, lessIncome, lessCosts });
  return { add, copy, read };
};

/** In the order of the sheet, whichever way they were added. */
const readParts = (last: Link | null): readonly number[] => {
  const lines: number[] = [];
  for (let link = last; link !== null; link = link.before) lines.push(link.line);
  return lines.sort((one, other) => one - other);
};
