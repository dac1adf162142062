import { NOTES_SHEET, parseNotes, parseNotesGrid } from "./notesSheet";
import { parseTable, ROWS_BELOW } from "./parseTable";
import { readAreas } from "./readAreas";
import { loadConditionalFormatCounts, type Contents } from "./readAtOnce";
import type { Catalogue } from "./readCatalogue";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * For large workbooks, and tables at the very edge of a sheet: one round trip for the places of all tables and notes,
 * then as many as `readAreas` needs for their cells.
 */
export async function readInParts(context: Excel.RequestContext, catalogue: Catalogue): Promise<Contents> {
  const places = catalogue.tables.map((table) => {
    const proxy = context.workbook.tables.getItem(table.id);
    const range = proxy.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range, takeCounts: loadConditionalFormatCounts(proxy, table.headers.length) };
  });
  const notes = catalogue.sheets
    .filter((sheet) => sheet.name === NOTES_SHEET)
    .map((sheet) => context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true));
  notes.forEach((used) => used.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();

  const tables = places.map(({ table, range, takeCounts }) => {
    const rowsBelow = Math.min(ROWS_BELOW, SHEET_ROWS - range.rowIndex - range.rowCount);
    const hasColumnRight = range.columnIndex + range.columnCount < SHEET_COLUMNS;
    const area = {
      sheet: table.sheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount + rowsBelow,
      columnCount: range.columnCount + (hasColumnRight ? 1 : 0),
    };
    return { table, area, rowsBelow, hasColumnRight, conditionalFormatCounts: takeCounts() };
  });
  const notesAreas = notes
    .filter((used) => !used.isNullObject)
    .map(({ rowIndex: row, columnIndex: column, rowCount, columnCount }) => {
      return { sheet: NOTES_SHEET, row, column, rowCount, columnCount };
    });
  const blocks = await readAreas(context, [...tables.map(({ area }) => area), ...notesAreas]);
  const notesBlocks = blocks.slice(tables.length);

  return {
    tables: tables.flatMap(({ table, area, ...around }, index) => {
      const cells = blocks[index];
      return cells === undefined ? [] : [parseTable(table, { row: area.row, column: area.column, cells, ...around })];
    }),
    notes: notesAreas.flatMap(({ row, column }, index) => {
      return parseNotes(parseNotesGrid({ row, column, values: notesBlocks[index]?.values ?? [] }));
    }),
  };
}
