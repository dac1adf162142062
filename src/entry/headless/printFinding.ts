import { readFindingContext } from "../../commands/readFindingContext";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { Finding } from "../../core/finding/finding";
import { describeFinding } from "../../texts/describeFinding";
import type { Texts } from "../../texts/texts";

/** A finding as JSON, in the words of the pane. */
export const printFinding = (finding: Finding, check: WorkbookCheck, texts: Texts) => {
  const { problem, mend } = describeFinding(finding, readFindingContext(finding, check), texts);
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
