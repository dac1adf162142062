/** Where the open workbook is, as Excel says it: what the browser keeps for one is not for another. "" for one that is nowhere yet. */
export function readWorkbookAddress(): string {
  // The types promise an address; a workbook that has never been saved may have none.
  return (Office.context.document as Partial<Office.Document>).url ?? "";
}
