import type { WorkbookCheck } from "../commands/workbookCheck";
import type { DocumentTable, ReportDocument } from "../core/report/reportDocument";

/** What goes on the clipboard: plain text, and the same as HTML where a program wants more than words. */
export type Copied = { readonly text: string; readonly html: string | null };

/** A file to fetch: what it is called, and what is in it. */
export type MadeFile = { readonly name: string; readonly content: Uint8Array };

/** What can be made of the report outside the workbook. Bound by `entry`, and fetched with the tab. */
export type ReportCommands = {
  build(check: WorkbookCheck): ReportDocument;
  /** A Word file: a part of a larger report, or a whole one with title and table of contents. */
  makeWord(document: ReportDocument, form: "part" | "whole"): Promise<MadeFile>;
  printWhole(document: ReportDocument): Copied;
  printTable(table: DocumentTable, target: "word" | "excel"): Copied;
};
