import { readTableUnit } from "../core/check/text/readTableUnit";
import type { AskedFact } from "../core/plan/reportTableWords";
import type { WorkbookCheck } from "./workbookCheck";

/**
 * What the report needs and neither Rapportuppgifter nor the tables tell: whose it is, for when, and in what its amounts
 * are. In the order in which it is asked for; empty where the report has all of it. The municipality is asked for with the rest.
 */
export const readMissingFacts = ({ report }: Pick<WorkbookCheck, "report">): readonly AskedFact[] => {
  const { facts, budgetTables } = report;
  const isUnitless = budgetTables.some((table) => readTableUnit(report, table) === null);
  const missing: readonly AskedFact[] = [
    ...(facts.department === null && facts.committee === null ? (["committee", "department"] as const) : []),
    ...(facts.period === null ? (["period"] as const) : []),
    ...(isUnitless ? (["unit"] as const) : []),
  ];
  return missing.length > 0 && facts.municipality === null ? ["municipality", ...missing] : missing;
};
