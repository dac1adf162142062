import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { ReportDocument } from "../../core/report/reportDocument";

/** The report and the reading that it is of. */
export type ReportOf = { readonly check: WorkbookCheck; readonly document: ReportDocument };

/** At once where nothing has changed since the workbook was read; null where it cannot be read, which is told elsewhere. */
export type NewestReport = ReportOf | Promise<ReportOf | null>;
