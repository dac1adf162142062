import { planReportStatus } from "../core/plan/planReportStatus";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { ReportStatus } from "../core/report/interimReport";
import type { WorkbookCheck } from "./workbookCheck";

/** How far the report has come, to be kept in Rapportuppgifter; a decision stores figures and texts with it. Asks Excel nothing. */
export const proposeReportStatus = (
  check: Pick<WorkbookCheck, "snapshot" | "report">,
  status: ReportStatus,
  words: SheetWords,
): PlanProposal => planReportStatus(check, status, words);
