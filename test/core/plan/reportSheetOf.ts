import { checkWorkbook } from "../../../src/core/check/checkReport";
import { planReportSheet } from "../../../src/core/plan/planReportSheet";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import { buildCouncilReport } from "../../../src/core/report/buildCouncilReport";
import type { ReportDocument } from "../../../src/core/report/reportDocument";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { reportWords } from "../../../src/texts/reportWords";
import { sheetWords } from "../../../src/texts/sheetWords";

/** The report sheet of a workbook, made at a moment of the test's own, and the document that it is planned from. */
export const reportSheetOf = (
  snapshot: WorkbookSnapshot,
): { readonly content: SheetContent; readonly document: ReportDocument } => {
  const { report, findings } = checkWorkbook(snapshot);
  const document = buildCouncilReport(report, findings, reportWords);
  return { document, content: planReportSheet({ report, document, madeAt: "2019-09-12 14:05" }, sheetWords) };
};
