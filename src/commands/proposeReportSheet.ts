import { describeTakenTables } from "../core/plan/describeTakenTables";
import { planOwnSheet } from "../core/plan/planOwnSheet";
import { planReportSheet } from "../core/plan/planReportSheet";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { ReportDocument } from "../core/report/reportDocument";
import type { WorkbookCheck } from "./workbookCheck";

/** The sheet Delår rapport of a workbook that has been checked; `document` is its report. Asks Excel nothing. */
export const proposeReportSheet = (
  { snapshot, report, findings }: Pick<WorkbookCheck, "snapshot" | "report" | "findings">,
  document: ReportDocument,
  madeAt: string,
  words: SheetWords,
): PlanProposal =>
  planOwnSheet(
    "report",
    (moment) => planReportSheet({ report, document, madeAt: moment }, words),
    madeAt,
    snapshot,
    describeTakenTables(report, findings),
  );
