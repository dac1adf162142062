import { proposeControlSheet } from "../../commands/proposeControlSheet";
import { proposeOverview } from "../../commands/proposeOverview";
import { proposeReportSheet } from "../../commands/proposeReportSheet";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { PlanProposal } from "../../core/plan/proposal";
import { buildCouncilReport } from "../../core/report/buildCouncilReport";
import { reportWords } from "../../texts/reportWords";
import { sheetWords } from "../../texts/sheetWords";
import type { HeadlessContext } from "./command";
import { describeControls } from "./describeControls";
import type { HeadlessAnswer } from "./headlessPage";
import { printNow } from "./printNow";
import { writeSheetProposal } from "./writeSheetProposal";

/** Sheets of our own that show the whole report, each in a way of its own. */
export type OwnSheetKind = "overview" | "report" | "controls";

/** Makes one of them, or brings the one that is there up to date. */
export const writeOwnSheet = (
  check: WorkbookCheck,
  kind: OwnSheetKind,
  context: HeadlessContext,
): Promise<Extract<HeadlessAnswer, { kind: "done" }>> =>
  writeSheetProposal(proposeSheet(kind, check, printNow()), context);

const proposeSheet = (kind: OwnSheetKind, check: WorkbookCheck, now: string): PlanProposal => {
  switch (kind) {
    case "overview":
      return proposeOverview(check, now, sheetWords);
    case "report":
      return proposeReportSheet(check, buildCouncilReport(check.report, check.findings, reportWords), now, sheetWords);
    case "controls":
      return proposeControlSheet(check, describeControls(check, now), sheetWords);
    default:
      return kind satisfies never;
  }
};
