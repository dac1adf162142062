import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import { shiftCells } from "../../model/operations/shiftCells";
import type { Workbook } from "../../model/workbook";
import type { Context } from "../framework/context";
import { type RangeTarget, locateRange } from "./rangeTarget";

/** Inserts cells in the range's place and gives the new, blank cells. Whole rows go down and whole columns right. */
export function insertRange(context: Context, range: RangeTarget, shift: "Down" | "Right"): RangeTarget {
  const { sheet, area } = locateRange(context.workbook, range);
  const direction = chooseDirection(area, shift === "Down" ? "vertical" : "horizontal");
  shiftCells(context.workbook, sheet, { sheetId: sheet.id, kind: "insert", direction, area });
  return context.track(sheet.id, area);
}

/** Deletes the range's cells; the cells below move up or those to the right move left. */
export function deleteRange(workbook: Workbook, range: RangeTarget, shift: "Up" | "Left"): void {
  const { sheet, area } = locateRange(workbook, range);
  const direction = chooseDirection(area, shift === "Up" ? "vertical" : "horizontal");
  shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "delete", direction, area });
}

function chooseDirection(area: Area, asked: "vertical" | "horizontal"): "vertical" | "horizontal" {
  if (area.columnCount === SHEET_COLUMNS) return "vertical";
  return area.rowCount === SHEET_ROWS ? "horizontal" : asked;
}
