import type { WorkbookState } from "../commands/workbook";

export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  context.workbook.load("readOnly");
  await context.sync();
  return { displayLanguage: Office.context.displayLanguage, isReadOnly: context.workbook.readOnly };
}
