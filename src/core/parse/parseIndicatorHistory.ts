import type { IndicatorValue } from "../report/goalReport";
import { parseMeasuredAmount } from "./parseMeasuredAmount";

const year = "(?:19|20)\\d\\d";
/** A second year of a span, "2016–2018", "2015/16", or the month and day of a date, "2018-12-31". */
const end = `(?:\\s*[-–/]\\s*((?:19|20)?\\d\\d)(?:-\\d\\d)?)?`;
/** "2016:57", "2016 = 57": where one year has its sign, only such are years, since values may look like years too. */
const signed = new RegExp(`(?<![\\d.])(${year})${end}(?!\\d)\\s*[:=]`, "g");
/** "57 (2016)". */
const bracketed = new RegExp(`\\((?:[^()\\d]{0,12}\\s)?(${year})${end}\\)`, "g");
/** "2016 57", "2016 – plac. 57". */
const plain = new RegExp(`(?<![\\d.,:])(${year})(?![\\d.,])(?:\\s+[-–]\\s+|\\s+)`, "g");

const outer = /^[\s,;:–(]+|[\s,;(]+$/g;
/** What stands after the last comma without a figure leads to the next year: "5, aug" before "2018:". */
const lead = /[,;\n][^,;\n\d]*$/;

/**
 * A series of measured values, oldest first, whatever order they are written in: `2016:57, 2017:55`,
 * `2018: 82,75 %; 2014: 80,94 %`, `2016: plac. 77, 2018: inget resultat`, `57 (2016), 55 (2017)`, `2016 57`, one a line,
 * or `2016–2018: 57, 55, 54`. One value for a span of years is of its last year. Without years the values are taken in
 * the order in which they stand. Never throws; what is between is kept in `text`.
 */
export const parseIndicatorHistory = (text: string): readonly IndicatorValue[] => {
  const values = readSigned(text) ?? readBracketed(text) ?? readPlain(text) ?? readUndated(text);
  // Stable: values of one year, and without one, stay as they stand.
  return [...values].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
};

/** Whether a text says years and values at all, as the last brackets of an indicator may. */
export const hasHistory = (text: string): boolean => text.search(signed) !== -1;

const readSigned = (text: string): readonly IndicatorValue[] | null => {
  const marks = [...text.matchAll(signed)];
  if (marks.length === 0) return null;
  return marks.flatMap((mark, place) => {
    const next = marks[place + 1];
    const between = text.slice(mark.index + mark[0].length, next?.index);
    return readSpan(mark[1], mark[2], next === undefined ? between : between.replace(lead, ""));
  });
};

const readBracketed = (text: string): readonly IndicatorValue[] | null => {
  const marks = [...text.matchAll(bracketed)];
  if (marks.length === 0) return null;
  return marks.flatMap((mark, place) => {
    const last = marks[place - 1];
    const before = text.slice(last === undefined ? 0 : last.index + last[0].length, mark.index);
    return readSpan(mark[1], mark[2], before);
  });
};

const readPlain = (text: string): readonly IndicatorValue[] | null => {
  const marks = [...text.matchAll(plain)];
  if (marks.length === 0) return null;
  return marks.flatMap((mark, place) =>
    readSpan(mark[1], undefined, text.slice(mark.index + mark[0].length, marks[place + 1]?.index)),
  );
};

const separators = /;|\n|\s*(?:->|→|⇒)\s*|,(?=\s)/;

const readUndated = (text: string): readonly IndicatorValue[] =>
  text.split(separators).flatMap((part) => {
    const written = part.replace(outer, "");
    const amount = parseMeasuredAmount(written);
    return amount === null ? [] : [{ year: null, amount, text: written }];
  });

const readSpan = (
  first: string | undefined,
  second: string | undefined,
  between: string,
): readonly IndicatorValue[] => {
  const written = between.replace(outer, "");
  const from = Number(first);
  const to = readEnd(from, second);
  const values = written.split(/[,;]\s+|\s+/).filter((value) => value !== "");
  const isSeries =
    to > from && values.length === to - from + 1 && values.every((value) => parseMeasuredAmount(value) !== null);
  return isSeries
    ? values.map((value, place) => ({ year: from + place, amount: parseMeasuredAmount(value), text: value }))
    : [{ year: to, amount: parseMeasuredAmount(written), text: written }];
};

/** "2015/16" ends in 2016; "2018-12" is a month of 2018. */
const readEnd = (from: number, second: string | undefined): number => {
  if (second === undefined) return from;
  const to = second.length === 4 ? Number(second) : Math.floor(from / 100) * 100 + Number(second);
  return to > from && to - from <= 30 ? to : from;
};
