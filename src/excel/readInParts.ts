import type { SheetContent } from "../core/plan/sheetContent";
import type { RangeArea } from "../core/workbook";
import { NOTES_SHEET, type NotesGrid, parseNotesGrid } from "./notesSheet";
import { parseTable, ROWS_BELOW } from "./parseTable";
import { readAreas } from "./readAreas";
import { loadConditionalFormatCounts, type Contents } from "./readAtOnce";
import type { Catalogue } from "./readCatalogue";
import { parseFromFirst } from "./readOwnSheets";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * For tables at the very edge of a sheet, and where the quicker ways were refused: one round trip for the places of all tables and sheets of our
 * own, then as many as `readAreas` needs for their cells.
 */
export async function readInParts(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  ownSheets: ReadonlyMap<string, SheetContent>,
): Promise<Contents> {
  const places = catalogue.tables.map((table) => {
    const proxy = context.workbook.tables.getItem(table.id);
    const range = proxy.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range, takeCounts: loadConditionalFormatCounts(proxy, table.headers.length) };
  });
  const takeSheets = [...ownSheets].map(([name, content]) => ({ name, content, take: loadUsedArea(context, name) }));
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
  const sheets = takeSheets.map(({ name, content, take }) => ({ name, content, area: take() }));
  const sheetAreas = sheets.flatMap(({ area }) => area ?? []);
  const blocks = await readAreas(context, [...tables.map(({ area }) => area), ...sheetAreas]);

  return {
    tables: tables.flatMap(({ table, area, ...around }, index) => {
      const cells = blocks[index];
      return cells === undefined ? [] : [parseTable(table, { row: area.row, column: area.column, cells, ...around })];
    }),
    ownSheets: sheets.map(({ name, content, area }) => {
      const block = area === null ? undefined : blocks[tables.length + sheetAreas.indexOf(area)];
      if (area === null || block === undefined) return { name, content, formulas: [], values: [] };
      return {
        name,
        content,
        formulas: parseFromFirst(area.row, area.column, block.formulas),
        values: parseFromFirst(area.row, area.column, block.values),
      };
    }),
  };
}

/** All rows of a hidden sheet that does not fit in one answer: one round trip for its size, then as `readAreas` needs. */
export async function readNotesInParts(
  context: Excel.RequestContext,
  { sheets }: Catalogue,
): Promise<NotesGrid | null> {
  if (!sheets.some(({ name }) => name === NOTES_SHEET)) return null;
  const take = loadUsedArea(context, NOTES_SHEET);
  await context.sync();
  const area = take();
  if (area === null) return [];
  const [block] = await readAreas(context, [area]);
  return parseNotesGrid({ row: area.row, column: area.column, values: block?.values ?? [] });
}

/** Where a sheet holds something; null where it is blank. */
function loadUsedArea(context: Excel.RequestContext, sheet: string): () => RangeArea | null {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    if (used.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
    return { sheet, row, column, rowCount, columnCount };
  };
}
