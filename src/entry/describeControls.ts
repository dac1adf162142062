import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import type { ControlFinding, ControlSheetInput } from "../core/plan/planControlSheet";
import { printOrganisation } from "../core/report/printOrganisation";
import { describeFinding } from "../texts/describeFinding";
import { sv } from "../texts/sv";
import { svRules } from "../texts/svRules";

/** What stands on the sheet Delår kontroller, in Swedish whatever the language of the pane. */
export const describeControls = (
  { report, tables, findings, overruled, rules }: WorkbookCheck,
  checkedAt: string,
): ControlSheetInput => {
  const describe = (finding: Finding): ControlFinding => {
    const table = tables.find(({ name }) => name === finding.table) ?? null;
    const { problem, mend } = describeFinding(
      finding,
      { unit: report.facts.unit, tableKey: table?.key ?? null, decimals: table?.decimals ?? 0 },
      sv,
    );
    const place = [finding.sheet ?? finding.table, finding.cell].filter((part) => part !== undefined).join("!");
    return { severity: finding.severity, place, problem, mend };
  };
  const all = [...findings, ...overruled.map(({ finding }) => finding)];
  return {
    checkedAt,
    organisation: printOrganisation(report.facts),
    checks: rules.map(({ rule }) => ({
      name: svRules[rule].name,
      findingCount: all.filter((finding) => finding.rule === rule).length,
    })),
    open: findings.map(describe),
    overruled: overruled.map(({ finding, by: { reason, by, date } }) => ({ ...describe(finding), reason, by, date })),
  };
};
