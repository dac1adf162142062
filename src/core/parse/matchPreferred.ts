import type { ColumnKey } from "../vocabulary/keys";
import type { HeaderMatch } from "./matchHeaders";
import { isPartOfYear } from "./matchRole";

/** Of several columns for a role, those that what they are called speaks for. */
export const matchPreferred = (role: ColumnKey, group: readonly HeaderMatch[]): readonly HeaderMatch[] => {
  if (group.every(({ column }) => column.type === "text")) {
    const latest = Math.max(...group.map(readYear));
    const timely = role === "latestValue" ? group.filter((match) => readYear(match) === latest) : group;
    const best = Math.min(...timely.map(({ rank }) => rank));
    return timely.filter(({ rank }) => rank === best);
  }
  switch (role) {
    case "budget":
      return matchAnyElseAll(
        matchAnyElseAll(group, ({ isOverriding }) => isOverriding),
        ({ header }) => header.isFullYear,
      );
    case "actual":
      // A month's own outcome stands beside that of the year so far.
      return matchAnyElseAll(group, ({ header }) => header.isAccumulated || header.fromMonth !== null);
    case "lastYearActual":
      // The final accounts before the outcome of the same period.
      return matchAnyElseAll(
        matchAnyElseAll(group, ({ column }) => column.key === "lastYearActual"),
        ({ header }) => !isPartOfYear(header) && (header.month === null || header.month === 12),
      );
    case "forecast":
      return matchFullYear(matchAnyElseAll(group, ({ header }) => header.month !== null || !isPartOfYear(header)));
    default:
      return matchFullYear(group);
  }
};

/** "Senaste värde" is later than any year. */
const readYear = ({ header }: HeaderMatch): number => header.year ?? Number.POSITIVE_INFINITY;

/** "Prognos helår" before a plain "Prognos"; columns with a date of their own are not decided here. */
const matchFullYear = (group: readonly HeaderMatch[]): readonly HeaderMatch[] =>
  group.some(({ header }) => header.isFullYear)
    ? group.filter(({ header }) => header.isFullYear || header.month !== null || header.ordinal !== null)
    : group;

const matchAnyElseAll = (
  group: readonly HeaderMatch[],
  isPreferred: (match: HeaderMatch) => boolean,
): readonly HeaderMatch[] => {
  const preferred = group.filter(isPreferred);
  return preferred.length === 0 ? group : preferred;
};
