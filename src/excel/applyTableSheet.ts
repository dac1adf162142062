import type { Write } from "../core/plan/plan";
import { printText } from "./printEntries";

/** A sheet at the end of the workbook with one table from A1, laid over cells that are already written. The user's sheet stays in front. */
export function applyTableSheet(
  context: Excel.RequestContext,
  { sheet: name, table: tableName, headers, rows, columnWidths }: Extract<Write, { kind: "addTableSheet" }>,
): void {
  const sheet = context.workbook.worksheets.add(name);
  const cells = [headers, ...(rows.length > 0 ? rows : [headers.map(() => "")])];
  const range = sheet.getRangeByIndexes(0, 0, cells.length, headers.length);
  range.numberFormat = cells.map((row) => row.map((cell) => (typeof cell === "string" ? "@" : "General")));
  range.values = cells.map((row) => row.map((cell) => (typeof cell === "string" ? printText(cell) : cell)));
  sheet.tables.add(range, true).name = tableName;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}
