import type { ReportState } from "../report/interimReport";
import { reportStateWords } from "../vocabulary/reportStateWords";
import { parseMatchKey } from "./parsePlainText";

const states: ReadonlyMap<string, ReportState> = new Map(
  (Object.keys(reportStateWords) as ReportState[]).flatMap((state) =>
    reportStateWords[state].map((word) => [parseMatchKey(word), state] as const),
  ),
);

/** How far a report has come: "Utkast", "Inlämnad", "Beslutad" and words that mean the same. Null for any other word. */
export const parseReportState = (text: string): ReportState | null => states.get(parseMatchKey(text)) ?? null;

/** The paragraph of a decision as minutes print it: 88 and "88" are "§ 88"; "KF § 88" stays. */
export const parseParagraph = (content: string | number | boolean): string => {
  const text = String(content).trim();
  const [, number] = /^§?\s*(\d+)$/.exec(text) ?? [];
  return number === undefined ? text : `§ ${number}`;
};
