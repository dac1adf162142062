import { WorkbookError } from "../commands/workbookError";
import type { Block, RangeArea } from "../core/workbook";
import { parseRange } from "./parseTable";
import { CELL_BYTES, PAYLOAD_BYTES } from "./payload";
import { readWorkbookError } from "./readWorkbookError";

/** Rows of one of the areas. */
type Slice = { readonly index: number; readonly area: RangeArea };

/**
 * Reads areas of any size, in their order, in `ceil(cells × CELL_BYTES / PAYLOAD_BYTES)` round trips, or one more where
 * whole rows do not fill them evenly. Where Excel still finds an answer too large (long texts), it is asked for in halves.
 */
export async function readAreas(context: Excel.RequestContext, areas: readonly RangeArea[]): Promise<readonly Block[]> {
  const batches = planBatches(areas);
  const blocks = await readBatches(context, batches);
  const slices = batches.flat();
  return areas.map((_, index) => applyBlocks(blocks.filter((_block, place) => slices[place]?.index === index)));
}

/** One after the other; gives a block for each slice. */
async function readBatches(
  context: Excel.RequestContext,
  [batch, ...others]: readonly (readonly Slice[])[],
): Promise<readonly Block[]> {
  if (batch === undefined) return [];
  const blocks = await readSlices(context, batch);
  return [...blocks, ...(await readBatches(context, others))];
}

function planBatches(areas: readonly RangeArea[]): readonly (readonly Slice[])[] {
  const limit = Math.floor(PAYLOAD_BYTES / CELL_BYTES);
  const batches: Slice[][] = [];
  let room = 0;
  areas.forEach((area, index) => {
    for (let done = 0; done < area.rowCount;) {
      if (room < area.columnCount) {
        batches.push([]);
        room = Math.max(limit, area.columnCount);
      }
      const rowCount = Math.min(area.rowCount - done, Math.floor(room / area.columnCount));
      batches.at(-1)?.push({ index, area: { ...area, row: area.row + done, rowCount } });
      room -= rowCount * area.columnCount;
      done += rowCount;
    }
  });
  return batches;
}

async function readSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<readonly Block[]> {
  const ranges = slices.map(({ area }) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    range.load("values,formulas,numberFormat");
    return range;
  });
  try {
    await context.sync();
    return ranges.map(parseRange);
  } catch (error) {
    const failure = readWorkbookError(error, slices[0]?.area.sheet);
    const halves = planHalves(slices);
    if (!(failure instanceof WorkbookError) || failure.code !== "too-large" || halves === null) throw failure;
    const blocks = await readBatches(context, [halves.first, halves.second]);
    return halves.kind === "slices" ? blocks : [applyBlocks(blocks)];
  }
}

/** Null where there is but one row. */
function planHalves(
  slices: readonly Slice[],
): { readonly kind: "slices" | "rows"; readonly first: readonly Slice[]; readonly second: readonly Slice[] } | null {
  const [only] = slices;
  if (only === undefined) return null;
  if (slices.length > 1) {
    const half = Math.floor(slices.length / 2);
    return { kind: "slices", first: slices.slice(0, half), second: slices.slice(half) };
  }
  const { index, area } = only;
  if (area.rowCount === 1) return null;
  const half = Math.floor(area.rowCount / 2);
  return {
    kind: "rows",
    first: [{ index, area: { ...area, rowCount: half } }],
    second: [{ index, area: { ...area, row: area.row + half, rowCount: area.rowCount - half } }],
  };
}

/** Puts blocks under each other. */
function applyBlocks(blocks: readonly Block[]): Block {
  return {
    values: blocks.flatMap((block) => block.values),
    formulas: blocks.flatMap((block) => block.formulas),
    numberFormats: blocks.flatMap((block) => block.numberFormats),
  };
}
