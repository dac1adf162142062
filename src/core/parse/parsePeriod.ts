import type { ReportPeriod } from "../report/interimReport";
import type { CellContent } from "../workbook";
import { parseDay } from "./parseDay";
import { parseHeader } from "./parseHeader";

/**
 * The last month of a report's period: `augusti 2019`, `aug 2019`, `jan–aug 2019`, `2019-08`, `2019-08-31` or its
 * serial number (1900 system), `201908`, `T2 2019`. Null where a month or year is not said: `delår 2 2019` is a
 * number that each municipality gives another month.
 */
export const parsePeriod = (content: CellContent): ReportPeriod | null => {
  if (typeof content === "boolean") return null;
  const { year, month, isComparison } = parseHeader(parseDay(content));
  return year === null || month === null || isComparison ? null : { year, month };
};
