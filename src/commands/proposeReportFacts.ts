import { planReportFacts } from "../core/plan/planReportFacts";
import type { AskedFacts } from "../core/plan/planReportTables";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/** What the report was not told yet, to be kept in Rapportuppgifter. Asks Excel nothing. */
export const proposeReportFacts = (
  check: Pick<WorkbookCheck, "snapshot" | "report">,
  facts: AskedFacts,
  words: SheetWords,
): PlanProposal => planReportFacts(check, facts, words);
