/** Workbooks count days from 1900, or from 1904 as old Excel for Mac did. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;

/** A date as ISO 8601 writes it, as Excel's number of days; null where it is no date. The day 29 February 1900 is Excel's own. */
export function readIsoDate(text: string, system: DateSystem): number | null {
  const time = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (time !== null) {
    const [, hours, minutes, seconds = "0"] = time;
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  const isWithoutZone = /T/.test(text) && !/(Z|[+-]\d{2}:\d{2})$/.test(text);
  const at = Date.parse(isWithoutZone ? `${text}Z` : text);
  if (Number.isNaN(at)) return null;
  if (system === 1904) return (at - Date.UTC(1904, 0, 1)) / DAY;
  const days = (at - Date.UTC(1899, 11, 31)) / DAY;
  return days >= 60 ? days + 1 : days;
}
