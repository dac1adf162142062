import { readFindingContext } from "../commands/readFindingContext";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import type { ControlFinding, ControlSheetInput } from "../core/plan/planControlSheet";
import { printOrganisation } from "../core/report/printOrganisation";
import { describeFinding } from "../texts/describeFinding";
import { sv } from "../texts/sv";
import { svRules } from "../texts/svRules";

/** What stands on the sheet Delår kontroller, in Swedish whatever the language of the pane. */
export const describeControls = (check: WorkbookCheck, checkedAt: string): ControlSheetInput => {
  const { report, findings, overruled, rules } = check;
  const describe = (finding: Finding): ControlFinding => {
    const { problem, mend } = describeFinding(finding, readFindingContext(finding, check), sv);
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
