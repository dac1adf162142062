import type { Area } from "../../model/area";
import { ExcelError } from "../../model/excelError";
import type { Sheet } from "../../model/sheet";
import type { TrackedArea, Workbook } from "../../model/workbook";

/** Cells that a range object stands for. They follow when rows and columns move. */
export type RangeTarget = TrackedArea;

/** The sheet and the cells. Throws InvalidReference when they have been deleted. */
export function locateRange(workbook: Workbook, range: RangeTarget): { readonly sheet: Sheet; readonly area: Area } {
  const sheet = workbook.findSheet(range.sheetId);
  if (sheet === undefined || range.area === null) {
    throw new ExcelError("InvalidReference", "The reference is not valid: its cells have been deleted.");
  }
  return { sheet, area: range.area };
}
