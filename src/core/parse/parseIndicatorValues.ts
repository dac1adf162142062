import type { IndicatorValue } from "../report/goalReport";
import { hasHistory, parseIndicatorHistory } from "./parseIndicatorHistory";
import { parseMeasuredAmount } from "./parseMeasuredAmount";

const brackets = /\(([^()]*)\)/g;

/**
 * All values of an indicator, oldest first: those of Historik, else of the brackets in its own text ("… ökar (2016:57,
 * 2017:55)"), those of columns for single years, and Senaste värde where the history does not end with it.
 */
export const parseIndicatorValues = (
  historyText: string,
  latestValue: string,
  text: string,
  byYear: readonly { readonly year: number; readonly text: string }[] = [],
): readonly IndicatorValue[] => {
  const written = parseIndicatorHistory(historyText === "" ? readBracketedHistory(text) : historyText);
  const added = byYear
    .filter((value) => value.text !== "" && !written.some(({ year }) => year === value.year))
    .map((value) => ({ ...value, amount: parseMeasuredAmount(value.text) }));
  const history = [...written, ...added].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
  if (latestValue === "") return history;
  const [dated] = parseIndicatorHistory(latestValue).filter(({ year }) => year !== null);
  const latest = dated ?? { year: null, amount: parseMeasuredAmount(latestValue), text: latestValue };
  const isThere =
    latest.year === null
      ? history.at(-1)?.amount === latest.amount && history.length > 0
      : history.some(({ year }) => year === latest.year);
  if (isThere) return history;
  if (latest.year === null) return [...history, latest];
  return [...history, latest].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
};

/** The history that stands in brackets in an indicator's own words; "" where none does. */
export const readBracketedHistory = (text: string): string =>
  [...text.matchAll(brackets)].map(([, inside = ""]) => inside).find(hasHistory) ?? "";
