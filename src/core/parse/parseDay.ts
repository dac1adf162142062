import type { CellContent } from "../workbook";

const firstSerial = 36526; // 2000-01-01
const lastSerial = 73050; // 2099-12-31
const millisecondsPerDay = 86_400_000;

/** A day as "2019-10-14" from Excel's serial number (1900 system); text is kept as it is written, "14 oktober 2019". */
export const parseDay = (content: CellContent): string => parseSerialDay(content) ?? String(content).trim();

/** "2019-10-14" from the serial number of a day of this century; null where it is none. */
export const parseSerialDay = (content: CellContent): string | null => {
  if (typeof content !== "number" || content < firstSerial || content >= lastSerial + 1) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(content) * millisecondsPerDay).toISOString().slice(0, 10);
};
