import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { BudgetTable } from "../report/interimReport";
import type { Check } from "./check";

/** Sums among the rows of a table: they are kept apart and never added in. One line for a table. */
export const checkTotalInside: Check = (report) => report.budgetTables.flatMap(describeTotalsInside);

/** The sums of a table's body as one finding, in the first of them; none where there is no such row. */
export const describeTotalsInside = (table: BudgetTable): readonly Finding[] => {
  const sums = table.rows.filter(({ kind }) => kind === "sum");
  const [first] = sums;
  if (first === undefined) return [];
  return [
    applyRule(describeCellPlace(table, first, "verksamhet"), {
      rule: "row/total-inside",
      rows: sums.map(({ label }) => label),
    }),
  ];
};
