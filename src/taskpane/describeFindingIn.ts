import { readFindingContext } from "../commands/readFindingContext";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import { describeFinding } from "../texts/describeFinding";
import type { FindingWords } from "../texts/findingTexts";
import type { Texts } from "../texts/texts";

/** Words a finding with the unit and decimals of the table that it stands in. */
export const describeFindingIn = (finding: Finding, check: WorkbookCheck, texts: Texts): FindingWords =>
  describeFinding(finding, readFindingContext(finding, check), texts);
