import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import type { InterimReport } from "../core/report/interimReport";

export type FindingTab = "budget" | "goals" | "assignments";

/** The tab where a finding is met: that of its table, else that of its rule. What concerns the whole workbook stands under Budget. */
const matchFindingTab = (finding: Finding, report: InterimReport): FindingTab => {
  const { goals, activities, indicators, assignments } = report;
  if (finding.table !== undefined) {
    if (finding.table === assignments?.source.name) return "assignments";
    return [goals, activities, indicators].some((table) => table?.source.name === finding.table) ? "goals" : "budget";
  }
  if (/^(?:goal|activity|indicator)\//.test(finding.rule)) return "goals";
  return finding.rule.startsWith("assignment/") ? "assignments" : "budget";
};

/** Whether a finding stands in a tab. That there is no budget table at all is said once there, with what to do about it. */
export const isMetIn = (tab: FindingTab, finding: Finding, { report, tables }: WorkbookCheck): boolean =>
  matchFindingTab(finding, report) === tab && !(finding.rule === "table/missing" && tables.length === 0);
