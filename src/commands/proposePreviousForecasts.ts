import { planPreviousForecasts } from "../core/plan/planPreviousForecasts";
import type { PlanProposal } from "../core/plan/proposal";
import type { WorkbookCheck } from "./workbookCheck";

/** What blank cells under Föregående prognos would get from the last decided follow-up. Asks Excel nothing. */
export const proposePreviousForecasts = (check: Pick<WorkbookCheck, "snapshot" | "report">): PlanProposal =>
  planPreviousForecasts(check);
