import type { WorkbookSnapshot } from "../workbook";
import type { MatchedTables } from "./matchTables";
import { parseMatchKey } from "./parsePlainText";
import type { ReportAnswers } from "./reportAnswers";

type BudgetMatch = MatchedTables["budgetTables"][number];

/**
 * The budget table in sight that is read instead of one on a hidden sheet: last year's, or a calculation that somebody has put
 * away. Null for one that is read: in sight, the only one of its kind, or one that somebody has said what it is.
 */
export const matchHidden = (
  table: BudgetMatch,
  tables: readonly BudgetMatch[],
  { sheets }: WorkbookSnapshot,
  answers: Pick<ReportAnswers, "tables">,
): BudgetMatch | null => {
  const isHidden = ({ source }: BudgetMatch): boolean =>
    sheets.some((sheet) => sheet.isHidden && sheet.name === source.sheet);
  if (!isHidden(table) || answers.tables.has(parseMatchKey(table.source.name))) return null;
  return tables.find((other) => other.key === table.key && !isHidden(other)) ?? null;
};
