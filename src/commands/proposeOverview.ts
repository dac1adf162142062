import type { Severity } from "../core/finding/finding";
import { describeTakenTables } from "../core/plan/describeTakenTables";
import { planOverview } from "../core/plan/planOverview";
import { planOwnSheet } from "../core/plan/planOwnSheet";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/** The sheet Delår översikt of a workbook that was checked at `checkedAt`, "2019-09-12 14:05". Asks Excel nothing. */
export const proposeOverview = (
  { snapshot, report, findings, overruled }: Pick<WorkbookCheck, "snapshot" | "report" | "findings" | "overruled">,
  checkedAt: string,
  words: SheetWords,
): PlanProposal => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const findingCounts = {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    overruled: overruled.length,
  };
  const planContent = (moment: string) => planOverview({ report, findingCounts, checkedAt: moment }, words);
  return planOwnSheet("overview", planContent, checkedAt, snapshot, describeTakenTables(report, findings));
};
