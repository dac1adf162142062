import type { NoteRow, TableSnapshot } from "../core/workbook";
import { NOTES_SHEET, parseNotes, parseNotesGrid } from "./notesSheet";
import { parseRange, parseTable, ROWS_BELOW } from "./parseTable";
import type { Catalogue, CatalogueTable } from "./readCatalogue";

export type Contents = { readonly tables: readonly TableSnapshot[]; readonly notes: readonly NoteRow[] };

/**
 * One round trip for all tables and notes. Excel refuses it where a table ends in the sheet's last rows or last column
 * (then there is no cell under or beside it) and where the answer is too large.
 */
export async function readAtOnce(context: Excel.RequestContext, catalogue: Catalogue): Promise<Contents> {
  const takeTables = catalogue.tables.map((table) => loadTable(context, table));
  const takeNotes = loadNotes(context, catalogue);
  await context.sync();
  return { tables: takeTables.map((take) => take()), notes: takeNotes() };
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

function loadNotes(context: Excel.RequestContext, catalogue: Catalogue): () => readonly NoteRow[] {
  if (!catalogue.sheets.some((sheet) => sheet.name === NOTES_SHEET)) return () => [];
  const used = context.workbook.worksheets.getItem(NOTES_SHEET).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  return () =>
    used.isNullObject
      ? []
      : parseNotes(parseNotesGrid({ row: used.rowIndex, column: used.columnIndex, values: used.values }));
}
