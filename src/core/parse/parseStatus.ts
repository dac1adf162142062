import type { StatusWordEntry, WrittenStatus } from "../report/goalReport";
import type { ReportTableKey } from "../vocabulary/keys";
import { type StatusCode, type StatusScale, statusScales } from "../vocabulary/statusCodes";
import { statusSynonyms } from "../vocabulary/statusSynonyms";
import { parsePlainText } from "./parsePlainText";

/** What a status is a status of: which scales it may be from, and how the table Statusord names it. */
export type StatusUse = Extract<ReportTableKey, "goals" | "activities" | "indicators" | "assignments">;

/** Köping prints where an activity is and which way it develops in one column, so an activity has both scales. */
export const scalesByUse: Readonly<Record<StatusUse, readonly StatusScale[]>> = {
  goals: ["answer"],
  activities: ["status", "trend"],
  indicators: ["answer"],
  assignments: ["status"],
};

/** Every code that a thing may have, each once. */
export const readCodes = (use: StatusUse): readonly StatusCode[] => [
  ...new Set(scalesByUse[use].flatMap((scale) => statusScales[scale])),
];

const useStems: Readonly<Record<StatusUse, string>> = {
  goals: "mål",
  activities: "aktivitet",
  indicators: "indikator",
  assignments: "uppdrag",
};

const codesByScale: ReadonlyMap<StatusScale, ReadonlyMap<string, StatusCode>> = new Map(
  (Object.keys(statusScales) as StatusScale[]).map((scale) => [
    scale,
    new Map([...statusSynonyms[scale]].flatMap(([code, words]) => words.map((word) => [word, code] as const))),
  ]),
);

/** What a sentence of a status begins with and means nothing: "Målet är uppnått", "Åtgärden är påbörjad". */
const opening = /^(?:målet|åtgärden|aktiviteten|uppdraget|insatsen|indikatorn)?\s*(?:är|har)?\s+(?=\S)/;
const closing = /[\s.!]+$/;
const parts = /[,;:()/]|\s-\s|\.\s/;

/**
 * The code of a written status, by our words in both genders, then by the municipality's own in Statusord; null where
 * neither knows it, or where it says two things: "pågår, försenad". Of a sentence that goes on after a comma or in
 * brackets the part that is known counts: "Klart (2019-03-14)". A word of another scale is not known here.
 */
export const parseStatus = (
  content: string,
  use: StatusUse,
  ownWords: readonly StatusWordEntry[] = [],
): WrittenStatus | null => {
  const word = content.trim();
  if (word === "") return null;
  const match = (text: string): StatusCode | null =>
    matchWord(text, scalesByUse[use]) ?? matchOwnWord(text, use, ownWords);
  const whole = match(word);
  if (whole !== null) return { word, code: whole };
  const codes = new Set(
    parsePlainText(word)
      .split(parts)
      .flatMap((part) => match(part) ?? []),
  );
  const [only] = codes;
  return { word, code: codes.size === 1 && only !== undefined ? only : null };
};

/** The code of one of our words in any scale: what a row of Statusord says that its word means. */
export const parseStatusMeaning = (content: string): StatusCode | null => {
  const code = content.trim();
  const scales = Object.keys(statusScales) as StatusScale[];
  const isCode = (text: string): text is StatusCode =>
    scales.some((scale) => statusScales[scale].some((one) => one === text));
  return isCode(code) ? code : matchWord(code, scales);
};

const matchWord = (text: string, scales: readonly StatusScale[]): StatusCode | null => {
  const plain = parsePlainText(text).replace(closing, "");
  for (const words of [plain, ` ${plain}`.replace(opening, "").trim(), plain.replace(opening, "")]) {
    for (const scale of scales) {
      const code = codesByScale.get(scale)?.get(words);
      if (code !== undefined) return code;
    }
  }
  return null;
};

const matchOwnWord = (text: string, use: StatusUse, ownWords: readonly StatusWordEntry[]): StatusCode | null => {
  const plain = parsePlainText(text).replace(closing, "");
  const own = ownWords.find(
    (entry) => parsePlainText(entry.word).replace(closing, "") === plain && isWordFor(entry, use),
  );
  return own?.code ?? null;
};

/** Whether a word of Statusord is meant for such a thing: by what it means, and by what Gäller says. */
export const isWordFor = ({ code, uses }: Pick<StatusWordEntry, "code" | "uses">, use: StatusUse): boolean =>
  isOfScales(code, use) && isMeant(uses, use);

const isOfScales = (code: StatusCode, use: StatusUse): boolean => readCodes(use).includes(code);

/** What Gäller says: nothing is everything, "aktiviteter och uppdrag" both of them. */
const isMeant = (uses: string, use: StatusUse): boolean => {
  const plain = parsePlainText(uses);
  return (
    plain === "" || plain.startsWith("all") || plain.split(/[^\p{L}]+/u).some((word) => word.startsWith(useStems[use]))
  );
};
