import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { Finding } from "../../core/finding/finding";
import { describeFinding } from "../../texts/describeFinding";
import type { Texts } from "../../texts/texts";

/** A finding as JSON, in the words of the pane. */
export const printFinding = (finding: Finding, check: WorkbookCheck, texts: Texts) => {
  const table = check.tables.find(({ name }) => name === finding.table) ?? null;
  const { problem, mend } = describeFinding(
    finding,
    { unit: check.report.facts.unit, tableKey: table?.key ?? null, decimals: table?.decimals ?? 0 },
    texts,
  );
  return {
    rule: finding.rule,
    severity: finding.severity,
    table: finding.table ?? null,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    message: `${problem} ${mend}`,
    ...("suggestion" in finding ? { suggestion: finding.suggestion } : {}),
  };
};

export type PrintedFinding = ReturnType<typeof printFinding>;
