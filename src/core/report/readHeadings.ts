import { type HeadingKey, headingKeys } from "../vocabulary/reportHeadings";
import type { ReportFacts } from "./interimReport";
import type { ReportWords } from "./reportWords";

/** The municipality's own headings where it has some. Without a known year the place for it goes. */
export const readHeadings = (
  { headings, period }: ReportFacts,
  words: Pick<ReportWords, "headings">,
): Readonly<Record<HeadingKey, string>> => {
  const year = period === null ? "" : String(period.year);
  return Object.fromEntries(
    headingKeys.map((key) => [key, (headings.get(key) ?? words.headings[key]).replaceAll("{år}", year).trim()]),
  ) as Record<HeadingKey, string>;
};
