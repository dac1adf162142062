import { parseCalendar } from "../../parse/parseCalendar";
import { parseMatchKey, parsePlainText } from "../../parse/parsePlainText";
import type { BudgetTable } from "../../report/interimReport";
import type { AcrossTable } from "./acrossTable";

const otherVersion =
  /(?:^|[^\p{L}])(?:gammal|gamla|föreg\p{L}*|fg|förra|tidigare|kopia|utkast|arkiv|mall|test|backup|reserv)(?![\p{L}])/u;
const digits = /\d+/g;

/**
 * Whether two tables can be held against each other at all: of one kind and one way to count, and not two follow-ups or
 * two versions of one table. "Drift april" and "Drift augusti" differ as they should; so do "Drift1" and "Drift2".
 */
export const isSameFollowUp = (
  { figures: { table: one } }: AcrossTable,
  { figures: { table: other } }: AcrossTable,
): boolean => {
  if (one.key !== other.key) return false;
  if ((one.convention ?? one.proposedConvention) !== (other.convention ?? other.proposedConvention)) return false;
  if ([one, other].some((table) => otherVersion.test(readNames(table)))) return false;
  return isSameTime(one, other) && !isNumbered(one, other);
};

const readNames = ({ source }: BudgetTable): string =>
  parsePlainText(`${source.name} ${source.sheet}`.replaceAll("_", " "));

const isSameTime = (one: BudgetTable, other: BudgetTable): boolean => {
  const [first, second] = [one, other].map((table) => parseCalendar(readNames(table)));
  return first?.year === second?.year && first?.month === second?.month && first?.ordinal === second?.ordinal;
};

/** Told apart by nothing but a number, in their names or in those of their sheets. */
const isNumbered = ({ source: one }: BudgetTable, { source: other }: BudgetTable): boolean => {
  const isSame = (first: string, second: string): boolean =>
    parseMatchKey(first.replace(digits, "")) === parseMatchKey(second.replace(digits, ""));
  return isSame(one.name, other.name) && isSame(one.sheet, other.sheet);
};
