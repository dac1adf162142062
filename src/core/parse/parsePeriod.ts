import type { ReportPeriod } from "../report/interimReport";
import type { CellContent } from "../workbook";
import { parseHeader } from "./parseHeader";

const firstSerial = 36526; // 2000-01-01
const lastSerial = 73050; // 2099-12-31
const millisecondsPerDay = 86_400_000;

/**
 * The last month of a report's period: `augusti 2019`, `aug 2019`, `jan–aug 2019`, `2019-08`, `2019-08-31` or its
 * serial number (1900 system), `201908`, `T2 2019`. Null where a month or year is not said: `delår 2 2019` is a
 * number that each municipality gives another month.
 */
export const parsePeriod = (content: CellContent): ReportPeriod | null => {
  if (typeof content === "boolean") return null;
  if (typeof content === "number" && content >= firstSerial && content < lastSerial + 1) return parseSerial(content);
  const { year, month, isComparison } = parseHeader(String(content));
  return year === null || month === null || isComparison ? null : { year, month };
};

const parseSerial = (serial: number): ReportPeriod => {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
};
