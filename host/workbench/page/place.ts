import { type Area, createArea } from "../../model/area";
import { parseAreaAddress, printAreaAddress, splitSheetName } from "../../model/cellAddress";
import { bodyAreaOf } from "../../model/table";
import type { Workbook } from "../../model/workbook";

/** Cells on a sheet. */
export type Place = { readonly sheetId: string; readonly area: Area };

/** What a person means in the name box: "D7", "Drift!B5:C12" or the name of a table. Null where there is no such place. */
export function findPlace(workbook: Workbook, text: string): Place | null {
  const table = workbook.findTable(text.trim());
  if (table !== undefined) return { sheetId: table.sheetId, area: bodyAreaOf(table) };
  const { sheetName, rest } = splitSheetName(text.trim());
  const sheet = workbook.findSheet(sheetName ?? workbook.activeSheetId);
  const area = parseAreaAddress(rest);
  return sheet === undefined || area === null ? null : { sheetId: sheet.id, area };
}

/** "D7": what the name box shows of a selection. */
export function printActiveAddress({ row, column }: { readonly row: number; readonly column: number }): string {
  return printAreaAddress(createArea(row, column, row, column));
}
