import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import { describeFinding } from "../texts/describeFinding";
import type { FindingWords } from "../texts/findingTexts";
import type { Texts } from "../texts/texts";

/** Words a finding with the unit and decimals of the table that it stands in. */
export const describeFindingIn = (finding: Finding, check: WorkbookCheck, texts: Texts): FindingWords => {
  const table = check.tables.find((candidate) => candidate.name === finding.table) ?? null;
  return describeFinding(
    finding,
    { unit: check.report.facts.unit, tableKey: table?.key ?? null, decimals: table?.decimals ?? 0 },
    texts,
  );
};
