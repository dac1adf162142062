import { qualifierPhrases } from "../vocabulary/calendarWords";
import { unitWords } from "../vocabulary/units";
import { parseCalendar } from "./parseCalendar";
import { parsePlainText } from "./parsePlainText";

/** A header taken apart: what the column is called, and what the header says about year, period and unit. */
export type Header = {
  /** The name that is left, letters and digits only: "Prognos helår (tkr)" is "prognos". */
  readonly name: string;
  readonly unit: "kr" | "tkr" | "mnkr" | "%" | null;
  /** As written; null where no year is named. */
  readonly year: number | null;
  /** "Föregående år" is −1, "i år" 0; null where nothing of the kind is said. */
  readonly yearOffset: -1 | 0 | null;
  /** The month the column reaches, 1 to 12. */
  readonly month: number | null;
  /** The month a span begins with ("jan–aug" 1); null for a single month or none. */
  readonly fromMonth: number | null;
  /** The number of the follow-up: "Prognos 2". */
  readonly ordinal: number | null;
  readonly isFullYear: boolean;
  readonly isAccumulated: boolean;
  /** Speaks of a period without naming it: "Budget period", "Utfall delår". */
  readonly isPeriod: boolean;
  /** Names two years, so the column compares them and is no figure of either. */
  readonly isComparison: boolean;
};

const unitInBrackets = /[([]\s*(?:i |belopp i )?([^()[\]]*)[)\]]/g;
const lastWords = /[\s,]+(?:i )?((?:tusentals?|tusen|miljoner|miljontal|1 ?000|mn)\s)?([^\s,]+)$/;
const separators = /[^\p{L}\p{N}]+/gu;
const percent = /%|\bprocent\b/;

/** Reads a header. Case, kinds of space, line breaks, dashes and footnote marks make no difference. */
export const parseHeader = (header: string): Header => parseHeaderWords(header).header;

/** The same, with the words that make up its name. */
export const parseHeaderWords = (header: string): { readonly header: Header; readonly words: readonly string[] } => {
  const [unitless, unit] = parseHeaderUnit(parsePlainText(header));
  const calendar = parseCalendar(unitless);
  const said = new Set<string>();
  // Padded, so that a phrase is found as whole words only.
  let words = ` ${calendar.rest.replace(separators, " ").trim()} `;
  for (const [phrase, says] of qualifierPhrases) {
    const padded = ` ${phrase} `;
    if (!words.includes(padded)) continue;
    words = words.replaceAll(padded, " ");
    said.add(says);
  }
  return {
    words: words.split(" ").filter((word) => word !== ""),
    header: {
      name: words.replaceAll(" ", ""),
      unit,
      year: calendar.year,
      yearOffset: said.has("previousYear") ? -1 : said.has("thisYear") ? 0 : null,
      month: calendar.month,
      fromMonth: calendar.fromMonth,
      ordinal: calendar.ordinal,
      isFullYear: said.has("fullYear") || (calendar.fromMonth === 1 && calendar.month === 12),
      isAccumulated: said.has("accumulated") || calendar.isAccumulated,
      isPeriod: said.has("period"),
      isComparison: calendar.isComparison,
    },
  };
};

/** A unit in brackets or as the last word is no part of the name; "kr" inside another word is. */
const parseHeaderUnit = (text: string): readonly [rest: string, unit: Header["unit"]] => {
  if (percent.test(text)) return [text.replace(percent, " "), "%"];
  for (const bracketed of text.matchAll(unitInBrackets)) {
    const unit = unitWords.get((bracketed[1] ?? "").replace(separators, ""));
    if (unit !== undefined) return [text.replace(bracketed[0], " "), unit];
  }
  // Padded, so that a header of nothing but a unit has a last word too.
  const padded = ` ${text.replace(/[:.*]+$/, "")}`;
  const last = lastWords.exec(padded);
  const unit = last === null ? undefined : unitWords.get(`${last[1] ?? ""}${last[2] ?? ""}`.replace(separators, ""));
  return last === null || unit === undefined ? [text, null] : [padded.slice(0, last.index), unit];
};
