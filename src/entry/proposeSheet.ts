import type { OwnSheetKind } from "../commands/previewTask";
import { proposeControlSheet } from "../commands/proposeControlSheet";
import { proposeGoalSheets } from "../commands/proposeGoalSheets";
import { proposeOverview } from "../commands/proposeOverview";
import { proposeReportSheet } from "../commands/proposeReportSheet";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { PlanProposal } from "../core/plan/proposal";
import { buildCouncilReport } from "../core/report/buildCouncilReport";
import { reportWords } from "../texts/reportWords";
import { sheetWords } from "../texts/sheetWords";
import { describeControls } from "./describeControls";

/** A sheet of our own, made or brought up to date; `now` stands on it. Asks Excel nothing. */
export const proposeSheet = (kind: OwnSheetKind, check: WorkbookCheck, now: string): PlanProposal => {
  switch (kind) {
    case "overview":
      return proposeOverview(check, now, sheetWords);
    case "report":
      return proposeReportSheet(check, buildCouncilReport(check.report, check.findings, reportWords), now, sheetWords);
    case "goals":
    case "assignments":
      return proposeGoalSheets(check, kind, sheetWords);
    case "controls":
      return proposeControlSheet(check, describeControls(check, now), sheetWords);
    default:
      return kind satisfies never;
  }
};
