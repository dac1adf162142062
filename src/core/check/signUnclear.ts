import { matchReversedDeviations } from "./arithmetic/matchReversedDeviations";
import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { BudgetTable } from "../report/interimReport";
import type { Check } from "./check";

/**
 * Nobody has said how the table counts deviations, and its figures do not show it. Asked only where there is something
 * to count, a row with a budget and a forecast, and where `sign/reversed` does not ask the same with more to say.
 */
export const checkSignUnclear: Check = (report) =>
  report.budgetTables
    .filter((table) => table.convention === null && table.proposedConvention === null && hasComparableRow(table))
    .filter((table) => matchReversedDeviations(table).every(({ key }) => key !== "deviation"))
    .map((table) => applyRule(describeTablePlace(table), { rule: "sign/unclear" }));

const hasComparableRow = ({ rows }: BudgetTable): boolean =>
  rows.some(({ kind, amounts }) => kind === "item" && amounts.has("budget") && amounts.has("forecast"));
