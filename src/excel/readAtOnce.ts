import type { SheetContent } from "../core/plan/sheetContent";
import type { OwnSheet, TableSnapshot } from "../core/workbook";
import { parseRange, parseTable, ROWS_BELOW } from "./parseTable";
import type { Catalogue, CatalogueTable } from "./readCatalogue";
import { loadOwnSheets } from "./readOwnSheets";

export type Contents = { readonly tables: readonly TableSnapshot[]; readonly ownSheets: readonly OwnSheet[] };

/**
 * One round trip for all tables and sheets of our own. Excel refuses it where a table ends in the sheet's last rows or last column
 * (then there is no cell under or beside it) and where the answer is too large.
 */
export async function readAtOnce(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  ownSheets: ReadonlyMap<string, SheetContent>,
): Promise<Contents> {
  const takeTables = catalogue.tables.map((table) => loadTable(context, table));
  const takeSheets = loadOwnSheets(context, ownSheets);
  await context.sync();
  return { tables: takeTables.map((take) => take()), ownSheets: takeSheets() };
}

function loadTable(context: Excel.RequestContext, table: CatalogueTable): () => TableSnapshot {
  const proxy = context.workbook.tables.getItem(table.id);
  const around = proxy.getRange().getResizedRange(ROWS_BELOW, 1);
  around.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const counts = loadConditionalFormatCounts(proxy, table.headers.length);
  return () =>
    parseTable(table, {
      row: around.rowIndex,
      column: around.columnIndex,
      cells: parseRange(around),
      rowsBelow: ROWS_BELOW,
      hasColumnRight: true,
      conditionalFormatCounts: counts(),
    });
}

/** How many conditional formats touch each column's body; to be called after the next sync. */
export function loadConditionalFormatCounts(table: Excel.Table, columnCount: number): () => readonly number[] {
  const body = table.getDataBodyRange();
  const counts = Array.from({ length: columnCount }, (_, column) =>
    body.getColumn(column).conditionalFormats.getCount(),
  );
  return () => counts.map((count) => count.value);
}
