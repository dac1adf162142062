import { readDecision } from "../core/decision/readDecision";
import { readPrevious } from "../core/decision/readPrevious";
import { planPreviousForecasts } from "../core/plan/planPreviousForecasts";
import type { ReportPeriod, ReportStatus } from "../core/report/interimReport";
import type { WorkbookCheck } from "./workbookCheck";

/** What the tab Rapport says of the report's status. */
export type DecisionState = {
  /** As Rapportuppgifter says; null where it says nothing. */
  readonly status: ReportStatus | null;
  /** Figures and texts of this follow-up are stored, so that later changes show. */
  readonly isStored: boolean;
  /** What is not as it was when the report was decided. */
  readonly changeCount: number;
  /** The last follow-up that was decided before this one; null where none is stored. */
  readonly previous: { readonly period: ReportPeriod; readonly followUp: string } | null;
  /** Blank cells under Föregående prognos that it can fill. */
  readonly blankForecastCount: number;
};

/** How far the report has come and what is stored of it, in a workbook that has been checked. Asks Excel nothing. */
export const readDecisionState = ({
  snapshot,
  report,
  findings,
}: Pick<WorkbookCheck, "snapshot" | "report" | "findings">): DecisionState => {
  const previous = readPrevious(report, snapshot.notes);
  return {
    status: report.facts.status,
    isStored: readDecision(report, snapshot.notes) !== null,
    changeCount: findings.filter(({ rule }) => rule === "report/changed-since-decision").length,
    previous: previous && { period: previous.period, followUp: previous.followUp },
    blankForecastCount: previous === null ? 0 : planPreviousForecasts({ snapshot, report }).counts.cells,
  };
};
