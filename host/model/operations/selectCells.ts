import type { Area } from "../area";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Brings a sheet to the front. A hidden sheet cannot come there. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") {
    throw new ExcelError("InvalidOperation", `The sheet ${sheet.name} is hidden and cannot be activated.`);
  }
  const previousSheetId = workbook.activeSheetId;
  if (previousSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.selectedArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  workbook.record({ kind: "sheetActivated", sheetId: sheet.id, previousSheetId });
}

/** Selects cells and brings their sheet to the front. */
export function selectCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  activateSheet(workbook, sheet);
  workbook.selectedArea = area;
  workbook.record({ kind: "selection", sheetId: sheet.id, area });
}
