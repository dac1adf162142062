import { applyRule } from "../finding/applyRule";
import { parseCalendar } from "../parse/parseCalendar";
import { parsePlainText } from "../parse/parsePlainText";
import type { Check } from "./check";
import { readSentences } from "./text/sentences";

/** Speaks of what is still to be done. */
const future = /\b(?:ska|skall|kommer att|planeras|beräknas|väntas|förväntas|genomförs|införs|slutförs|färdigställs)\b/;
/** "Under 2019", "i juni 2019", "senast 30 juni 2019": a date with what leads to it. */
const date = /\b(?:under|i|senast|före|innan|till|till och med|per)\s+(?:\d{1,2}\s+)?((?:\p{L}+\s+)?20\d\d)\b/gu;
/** Months before the end of a named year from which the year is near its end. */
const nearMonths = 4;

/** Something to be done by a time that is past or within four months when the report is written. */
export const checkCommentDeadline: Check = (report) => {
  const { period } = report.facts;
  if (period === null) return [];
  const now = period.year * 12 + period.month;
  return readSentences(report, null).flatMap(({ text, place }) => {
    const plain = parsePlainText(text);
    if (!future.test(plain)) return [];
    const deadlines = [...plain.matchAll(date)].flatMap(([, written = ""]) => {
      const { year, month } = parseCalendar(written);
      return year === null ? [] : [{ written, time: year * 12 + (month ?? 12) }];
    });
    const [due] = deadlines.filter(({ time }) => time - now <= nearMonths).sort((one, other) => one.time - other.time);
    if (due === undefined) return [];
    return applyRule(place, { rule: "comment/deadline", deadline: due.written, isPast: due.time <= now, quote: text });
  });
};
