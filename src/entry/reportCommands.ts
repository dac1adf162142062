import type { WorkbookCheck } from "../commands/workbookCheck";
import { buildCouncilReport } from "../core/report/buildCouncilReport";
import type { DocumentTable, ReportDocument } from "../core/report/reportDocument";
import { printFileName } from "../export/printFileName";
import { renderHtml, renderTableHtml } from "../export/renderHtml";
import { renderPlainText, renderTableText } from "../export/renderPlainText";
import type { ReportCommands } from "../taskpane/reportCommands";
import { reportWords } from "../texts/reportWords";

const part = { kind: "part", level: 1 } as const;

/** What the tab Rapport can have made of the report. Nothing of it is loaded before somebody goes there. */
export const reportCommands: ReportCommands = {
  build: ({ report, findings }: WorkbookCheck) => buildCouncilReport(report, findings, reportWords),
  // What makes Word files is large, and fetched only when one is asked for.
  makeWord: async (document: ReportDocument, form) => {
    const { renderDocx } = await import("../export/renderDocx");
    const content = await renderDocx([document], form === "whole" ? { kind: "whole" } : part);
    return { name: `${printFileName(document)}.docx`, content };
  },
  printWhole: (document) => ({ html: renderHtml([document], part), text: renderPlainText([document], part) }),
  printTable: (table: DocumentTable, target) => ({
    html: target === "word" ? renderTableHtml(table) : null,
    text: renderTableText(table, target),
  }),
};
