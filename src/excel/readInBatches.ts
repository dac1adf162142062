import { WorkbookError } from "../commands/workbookError";
import type { SheetContent } from "../core/plan/sheetContent";
import type { Block } from "../core/workbook";
import { parseRange, parseTable, ROWS_BELOW } from "./parseTable";
import { CELL_BYTES, evaluateBytes, PAYLOAD_BYTES } from "./payload";
import { type Contents, loadConditionalFormatCounts } from "./readAtOnce";
import type { Catalogue, CatalogueTable } from "./readCatalogue";
import { loadOwnSheets } from "./readOwnSheets";
import { readWorkbookError } from "./readWorkbookError";

/** A table with the rows under it and the column to its right. */
type Part = { readonly table: CatalogueTable; readonly rowCount: number; readonly columnCount: number };

/** Rows of one of the parts. */
type Slice = { readonly part: Part; readonly first: number; readonly count: number };

/**
 * Reads more than fits in one answer, in at most `ceil(cells × CELL_BYTES / PAYLOAD_BYTES)` round trips, in fewer where the
 * first rows show that cells take less. Rows are asked for by their place in the table, so nothing need be known of where
 * the table lies. Excel refuses it where there is no cell under or beside a table.
 */
export async function readInBatches(
  context: Excel.RequestContext,
  catalogue: Catalogue,
  ownSheets: ReadonlyMap<string, SheetContent>,
): Promise<Contents> {
  const parts = catalogue.tables.map((table) => ({
    table,
    rowCount: 1 + table.rowCount + (table.hasTotals ? 1 : 0) + ROWS_BELOW,
    columnCount: table.headers.length + 1,
  }));
  const loadBeside = () => ({
    places: parts.map(({ table }) => {
      const proxy = context.workbook.tables.getItem(table.id);
      const range = proxy.getRange().load("rowIndex,columnIndex");
      return { range, takeCounts: loadConditionalFormatCounts(proxy, table.headers.length) };
    }),
    takeSheets: loadOwnSheets(context, ownSheets),
  });
  const { blocks, beside } = await readParts(context, parts, loadBeside);
  return {
    tables: parts.map(({ table }, index) => {
      const place = beside.places[index];
      if (place === undefined) throw new Error("A table was read without its place.");
      return parseTable(table, {
        row: place.range.rowIndex,
        column: place.range.columnIndex,
        cells: joinBlocks(blocks.get(table.id) ?? []),
        rowsBelow: ROWS_BELOW,
        hasColumnRight: true,
        conditionalFormatCounts: place.takeCounts(),
      });
    }),
    ownSheets: beside.takeSheets(),
  };
}

/**
 * All rows of all parts, one batch after the other: blocks by table, from the top. What is asked for once goes with the first batch
 * that Excel takes: it is lost with one that is refused.
 */
async function readParts<T>(
  context: Excel.RequestContext,
  parts: readonly Part[],
  loadBeside: () => T,
): Promise<{ readonly blocks: ReadonlyMap<string, readonly Block[]>; readonly beside: T }> {
  const blocks = new Map<string, Block[]>(parts.map(({ table }) => [table.id, []]));
  let beside = loadBeside();
  const batch = async (left: readonly Slice[], cellBytes: number): Promise<void> => {
    const { now, later } = planBatch(left, Math.floor(PAYLOAD_BYTES / cellBytes));
    if (now.length === 0) return;
    const read = await readSlices(context, now);
    if (read === null) {
      // Longer texts than what came before: fewer rows at a time.
      if (left === all) beside = loadBeside();
      await batch(left, 2 * cellBytes);
      return;
    }
    now.forEach(({ part }, index) => blocks.get(part.table.id)?.push(...read.slice(index, index + 1)));
    await batch(later, later.length === 0 ? cellBytes : evaluateCellBytes(read));
  };
  const all = parts.map((part) => ({ part, first: 0, count: part.rowCount }));
  await batch(all, CELL_BYTES);
  return { blocks, beside };
}

/** As many whole rows as there is room for, at least one. */
function planBatch(
  left: readonly Slice[],
  cellCount: number,
): { readonly now: readonly Slice[]; readonly later: readonly Slice[] } {
  const now: Slice[] = [];
  let room = cellCount;
  for (const [index, slice] of left.entries()) {
    const { columnCount } = slice.part;
    const fits = Math.max(Math.floor(room / columnCount), now.length === 0 ? 1 : 0);
    const count = Math.min(slice.count, fits);
    if (count > 0) now.push({ ...slice, count });
    room -= count * columnCount;
    if (count < slice.count) {
      const rest = { ...slice, first: slice.first + count, count: slice.count - count };
      return { now, later: [rest, ...left.slice(index + 1)] };
    }
  }
  return { now, later: [] };
}

/** Null where the answer is too large and may be asked for in smaller parts. */
async function readSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<readonly Block[] | null> {
  const ranges = slices.map(({ part, first, count }) =>
    context.workbook.tables
      .getItem(part.table.id)
      .getRange()
      .getCell(first, 0)
      .getResizedRange(count - 1, part.columnCount - 1)
      .load("values,formulas,numberFormat"),
  );
  try {
    await context.sync();
    return ranges.map(parseRange);
  } catch (error) {
    const failure = readWorkbookError(error, slices[0]?.part.table.sheet);
    const isSmallest = slices.length === 1 && slices[0]?.count === 1;
    if (failure instanceof WorkbookError && failure.code === "too-large" && !isSmallest) return null;
    throw failure;
  }
}

/** What a cell took in an answer, at an average, and a tenth more, as the next rows may be a little longer. */
function evaluateCellBytes(blocks: readonly Block[]): number {
  const cellCount = blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  return Math.max(1, (1.1 * evaluateBytes(blocks)) / Math.max(1, cellCount));
}

/** Puts blocks under each other. */
function joinBlocks(blocks: readonly Block[]): Block {
  return {
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    numberFormats: blocks.flatMap((block) => block.numberFormats),
  };
}
