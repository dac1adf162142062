import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { Check } from "./check";

/** Nobody has said how the table counts deviations, and its figures do not show it. */
export const checkSignUnclear: Check = (report) =>
  report.budgetTables
    .filter(
      ({ convention, proposedConvention, rows }) =>
        convention === null && proposedConvention === null && rows.some(({ kind }) => kind === "item"),
    )
    .map((table) => applyRule(describeTablePlace(table), { rule: "sign/unclear" }));
