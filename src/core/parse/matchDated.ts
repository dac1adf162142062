import type { ReportPeriod } from "../report/interimReport";
import type { HeaderMatch } from "./matchHeaders";

export type DatedChoice = {
  readonly current: HeaderMatch | null;
  /** The latest before the current one. */
  readonly previous: HeaderMatch | null;
  /** Those between which nothing decides. */
  readonly undecided: readonly HeaderMatch[];
};

/** When a column's figures are from. Follow-up numbers have an order too, but cannot be compared with months. */
type Stamp = { readonly match: HeaderMatch; readonly time: number };

/**
 * Picks the current one of several columns that differ in their month or follow-up number: the latest that is not
 * after the report's period; the next before it is the previous one. A column without a date is the current one
 * when all dated ones are from before the period. `period` is the report's, else the latest that the headers name.
 */
export const matchDated = (matches: readonly HeaderMatch[], period: ReportPeriod | null): DatedChoice => {
  const [only] = matches;
  if (only === undefined || matches.length === 1) return { current: only ?? null, previous: null, undecided: [] };
  const undecided = { current: null, previous: null, undecided: matches };

  const undated = matches.filter(({ header }) => header.month === null && header.ordinal === null);
  const byMonth = matches.filter(({ header }) => header.month !== null);
  const byNumber = matches.filter(({ header }) => header.month === null && header.ordinal !== null);
  if (undated.length > 1 || (byMonth.length > 0 && byNumber.length > 0)) return undecided;

  const reference = period === null || byMonth.length === 0 ? null : period.year * 12 + period.month;
  const stamps = [
    ...byMonth.map((match) => ({
      match,
      time: (match.header.year ?? period?.year ?? 0) * 12 + (match.header.month ?? 0),
    })),
    ...byNumber.map((match) => ({ match, time: match.header.ordinal ?? 0 })),
  ].sort((one, other) => other.time - one.time);
  const inTime = reference === null ? stamps : stamps.filter(({ time }) => time <= reference);

  const [current] = undated;
  if (current !== undefined) {
    const areAllEarlier = reference !== null && inTime.every(({ time }) => time < reference);
    return areAllEarlier ? { current, ...readPrevious(inTime) } : undecided;
  }
  const [latest, ...earlier] = inTime;
  if (latest === undefined || earlier[0]?.time === latest.time) return undecided;
  return { current: latest.match, ...readPrevious(earlier) };
};

const readPrevious = (stamps: readonly Stamp[]): Omit<DatedChoice, "current"> => {
  const [latest, next] = stamps;
  return { previous: latest === undefined || next?.time === latest.time ? null : latest.match, undecided: [] };
};
