import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { BudgetTable, InterimReport } from "../report/interimReport";
import type { Check } from "./check";
import { readLargeDeviations, readRowComment } from "./readLargeDeviations";
import { readSentences } from "./text/sentences";

/**
 * Deviations over the threshold that no comment explains: neither in the row's own comment nor in a paragraph of
 * Kommentarer that names the row. Asked only where the workbook has a place for comments that somebody has used.
 */
export const checkDeviationUnexplained: Check = (report) =>
  report.budgetTables.flatMap((table) => checkTable(report, table));

const checkTable = (report: InterimReport, table: BudgetTable): readonly Finding[] => {
  const isCommented =
    readSentences(report, table.key).length > 0 || table.rows.some((row) => readRowComment(table, row) !== "");
  if (!isCommented) return [];
  return readLargeDeviations(report, table)
    .filter(({ isExplained }) => !isExplained)
    .map(({ row, deviation, budgetShare }) =>
      applyRule(describeCellPlace(table, row, table.columns.has("deviation") ? "deviation" : "verksamhet"), {
        rule: "deviation/unexplained",
        deviation,
        budgetShare,
      }),
    );
};
