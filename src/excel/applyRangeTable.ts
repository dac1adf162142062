import type { RangeTable } from "../core/plan/plan";

/**
 * Makes a table of cells that are there. The quietest of Excel's own looks, without bands and filter buttons: the cells have a
 * look already, and it is the user's.
 */
export function applyRangeTable(
  context: Excel.RequestContext,
  { sheet, table: name, row, column, headers, rowCount }: RangeTable,
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const table = worksheet.tables.add(worksheet.getRangeByIndexes(row, column, 1 + rowCount, headers.length), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
