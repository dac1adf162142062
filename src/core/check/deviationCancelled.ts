import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { Check } from "./check";
import { readDeviations } from "./readDeviations";

/** The smaller side must be at least this part of the larger to be worth telling. */
const leastShare = 0.25;

/** Surpluses and deficits that cancel: the sum hides them both. Told once for a table, and never as an error. */
export const checkDeviationCancelled: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const deviations = readDeviations(table).map(({ deviation }) => deviation);
    const surplus = deviations.reduce((sum, deviation) => sum + Math.max(0, deviation), 0);
    const deficit = deviations.reduce((sum, deviation) => sum - Math.min(0, deviation), 0);
    const isTelling =
      deficit > 0 && surplus > 0 && Math.min(surplus, deficit) >= Math.max(surplus, deficit) * leastShare;
    if (!isTelling) return [];
    return applyRule(describeTablePlace(table), { rule: "deviation/cancelled", surplus, deficit });
  });
