import { WorkbookError } from "../commands/workbookError";
import type { RangeArea } from "../core/workbook";
import { readWorkbookError } from "./readWorkbookError";

/** Shows and selects cells. A hidden sheet is not unhidden unasked: Excel refuses, and the failure names the sheet. */
export async function selectArea(context: Excel.RequestContext, area: RangeArea): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("table-changed", { place: area.sheet });
  if (sheet.visibility !== "Visible") throw new WorkbookError("unknown", { place: area.sheet });
  sheet.activate();
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).select();
  try {
    await context.sync();
  } catch (error) {
    throw readWorkbookError(error, area.sheet);
  }
}
