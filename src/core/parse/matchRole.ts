import type { ColumnKey } from "../vocabulary/keys";
import type { TableVocabulary } from "../vocabulary/tableVocabulary";
import type { HeaderMatch } from "./matchHeaders";
import type { Header } from "./parseHeader";

/** Says that the figures cover a part of the year: "ack", "period", "jan–aug". A single month may only date them. */
export const isPartOfYear = (header: Header): boolean =>
  !header.isFullYear && (header.isAccumulated || header.isPeriod || header.fromMonth !== null);

const isSingleMonth = (header: Header): boolean => header.month !== null && !header.isFullYear && !isPartOfYear(header);

/**
 * The role of one column, once the report's year is known; null where it has none: shares in per cent, comparisons of
 * two years, other years' figures. `matches` are all known columns of the table, for what only neighbours can tell.
 */
export const matchRole = (
  match: HeaderMatch,
  matches: readonly HeaderMatch[],
  vocabulary: TableVocabulary,
  reportYear: number | null,
): ColumnKey | null => {
  const { column, header } = match;
  if (column.type === "text") {
    // Beside a reference to a decision its date is no second one: it says the year.
    const isDate = column.key === "decision" && header.name.endsWith("datum");
    return isDate && matches.some((other) => other !== match && other.column === column) ? "decisionYear" : column.key;
  }
  if (header.unit === "%" || header.isComparison) return null;
  const role = readRole(match, matches, reportYear);
  const hasRole = (key: ColumnKey | null): boolean => vocabulary.columns.some((known) => known.key === key);
  if (role === "totalActual" && !hasRole(role)) return "actual";
  return hasRole(role) ? role : null;
};

const readRole = (match: HeaderMatch, matches: readonly HeaderMatch[], reportYear: number | null): ColumnKey | null => {
  const { column, header } = match;
  const yearOffset = header.yearOffset ?? (header.year === null || reportYear === null ? 0 : header.year - reportYear);
  // What was carried over from last year is this year's money.
  if (column.key === "budgetChange") {
    return yearOffset === 0 || header.year === null || header.name.endsWith("från") ? column.key : null;
  }
  if (column.key === "lastYearActual") {
    if (header.year !== null && header.year === reportYear) return "actual";
    return yearOffset === 0 || yearOffset === -1 ? "lastYearActual" : null;
  }
  if (column.key === "actual" && yearOffset === -1) return "lastYearActual";
  if (yearOffset !== 0) return null;

  const hasPlainSibling = matches.some(
    (other) =>
      other.column.key === column.key &&
      other !== match &&
      !isPartOfYear(other.header) &&
      !isSingleMonth(other.header) &&
      (other.header.year ?? reportYear) === reportYear &&
      other.header.yearOffset !== -1,
  );
  const isOfPeriod = isPartOfYear(header) || (isSingleMonth(header) && hasPlainSibling);
  switch (column.key) {
    case "budget":
    case "originalBudget":
      return isOfPeriod ? "periodBudget" : column.key;
    case "deviation":
      return isOfPeriod ? "periodDeviation" : "deviation";
    case "actual":
      // "Ackumulerat" is the year so far, but of a project that runs for years it is everything since the start.
      return header.isAccumulated && header.month === null && isMultiYear(matches, match) ? "totalActual" : "actual";
    default:
      return column.key;
  }
};

const isMultiYear = (matches: readonly HeaderMatch[], match: HeaderMatch): boolean =>
  matches.some(
    (other) =>
      other.column.key === "totalDecided" ||
      other.column.key === "totalForecast" ||
      (other !== match &&
        other.column.key === "actual" &&
        other.header.yearOffset !== -1 &&
        !other.header.isAccumulated),
  );
