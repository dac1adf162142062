import type { Finding } from "../core/finding/finding";
import type { Unit } from "../core/report/interimReport";
import type { BudgetTableKey } from "../core/vocabulary/keys";
import type { WorkbookCheck } from "./workbookCheck";

/** What a finding's words need of the workbook: the report's unit, and kind and decimals of the budget table that it stands in. */
export const readFindingContext = (
  finding: Finding,
  { report, tables }: WorkbookCheck,
): { readonly unit: Unit | null; readonly tableKey: BudgetTableKey | null; readonly decimals: number } => {
  const table = tables.find(({ name }) => name === finding.table);
  return { unit: report.facts.unit, tableKey: table?.key ?? null, decimals: table?.decimals ?? 0 };
};
