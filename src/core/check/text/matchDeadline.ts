import { parseCalendar } from "../../parse/parseCalendar";
import { parsePlainText } from "../../parse/parsePlainText";
import type { ReportPeriod } from "../../report/interimReport";

/** A time that a sentence sets for what it speaks of, as written, and whether it is past when the report's period ends. */
export type Deadline = { readonly deadline: string; readonly isPast: boolean };

/** Speaks of what is still to be done. */
const future = /\b(?:ska|skall|kommer att|planeras|beräknas|väntas|förväntas|genomförs|införs|slutförs|färdigställs)\b/;
/** "Under 2019", "i juni 2019", "senast 30 juni 2019": a date with what leads to it. */
const date = /\b(?:under|i|senast|före|innan|till|till och med|per)\s+(?:\d{1,2}\s+)?((?:\p{L}+\s+)?20\d\d)\b/gu;
/** Months before the end of a named year from which the year is near its end. */
const nearMonths = 4;

/** The earliest time set for something still to be done, where it is past or within four months; null for none. */
export const matchDeadline = (text: string, period: ReportPeriod): Deadline | null => {
  const now = period.year * 12 + period.month;
  const plain = parsePlainText(text);
  if (!future.test(plain)) return null;
  const deadlines = [...plain.matchAll(date)].flatMap(([, written = ""]) => {
    const { year, month } = parseCalendar(written);
    return year === null ? [] : [{ written, time: year * 12 + (month ?? 12) }];
  });
  const [due] = deadlines.filter(({ time }) => time - now <= nearMonths).sort((one, other) => one.time - other.time);
  return due === undefined ? null : { deadline: due.written, isPast: due.time <= now };
};
