import { WorkbookError } from "../commands/workbookError";
import type { SheetContent } from "../core/plan/sheetContent";
import type { NoteRow, WorkbookSnapshot } from "../core/workbook";
import type { LoadLaterParts } from "./laterParts";
import { loadNotes } from "./loadNotes";
import { parseNotes } from "./notesSheet";
import { ROWS_BELOW } from "./parseTable";
import { CELL_BYTES, PAYLOAD_BYTES } from "./payload";
import { readAtOnce, type Contents } from "./readAtOnce";
import { type Catalogue, loadCatalogue, readCatalogue } from "./readCatalogue";
import { readWorkbookError } from "./readWorkbookError";

/** What the rest of the reading starts from. */
type Start = {
  readonly catalogue: Catalogue;
  readonly notes: readonly NoteRow[];
  readonly ownSheets: ReadonlyMap<string, SheetContent>;
};

/**
 * Reads all tables, notes and sheets of our own in two round trips: the first tells what there is, the notes among it, since
 * they say which sheets are ours. A workbook whose cells may not fit in one answer
 * (`cells × CELL_BYTES > PAYLOAD_BYTES`, about 50 000 cells in its tables) takes `readInBatches` instead of the second.
 * Where Excel refuses that (a table at the edge of its sheet, long texts, a table deleted meanwhile), the workbook is
 * read once more, with care, in parts. Calls nothing that clears the user's undo. `loadBeside` asks for what else shall come
 * with the first answer, each time that it is asked for.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  loadLaterParts: LoadLaterParts,
  loadBeside: (context: Excel.RequestContext) => void = () => undefined,
): Promise<WorkbookSnapshot> {
  const start = await readStart(context, loadLaterParts, loadBeside);
  const isLarge = evaluateCells(start) * CELL_BYTES > PAYLOAD_BYTES;
  try {
    const read = isLarge ? (await loadLaterParts()).readInBatches : readAtOnce;
    return describeSnapshot(start, await read(context, start.catalogue, start.ownSheets));
  } catch (error) {
    const failure = readWorkbookError(error);
    if (!(failure instanceof WorkbookError) || !isMendedByCare(failure)) throw failure;
  }
  const { readInParts } = await loadLaterParts();
  const startNow = await readStart(context, loadLaterParts, loadBeside);
  return describeSnapshot(startNow, await readInParts(context, startNow.catalogue, startNow.ownSheets));
}

/** One round trip; more where the notes alone are too much for one answer. */
async function readStart(
  context: Excel.RequestContext,
  loadLaterParts: LoadLaterParts,
  loadBeside: (context: Excel.RequestContext) => void,
): Promise<Start> {
  loadBeside(context);
  const takeCatalogue = loadCatalogue(context);
  const takeNotes = loadNotes(context);
  try {
    await context.sync();
    return await readOwnStart(takeCatalogue(), parseNotes(takeNotes() ?? []), loadLaterParts);
  } catch (error) {
    const failure = readWorkbookError(error);
    if (!(failure instanceof WorkbookError) || failure.code !== "too-large") throw failure;
  }
  const { readNotesInParts } = await loadLaterParts();
  loadBeside(context);
  const catalogue = await readCatalogue(context);
  return readOwnStart(catalogue, parseNotes((await readNotesInParts(context, catalogue)) ?? []), loadLaterParts);
}

async function readOwnStart(
  catalogue: Catalogue,
  notes: readonly NoteRow[],
  loadLaterParts: LoadLaterParts,
): Promise<Start> {
  if (!notes.some(({ kind }) => kind === "sheets")) return { catalogue, notes, ownSheets: new Map() };
  const { matchOwnSheets } = await loadLaterParts();
  return { catalogue, notes, ownSheets: matchOwnSheets(notes, catalogue) };
}

function isMendedByCare(failure: WorkbookError): boolean {
  return failure.code === "unknown" || failure.code === "too-large" || failure.code === "table-changed";
}

function evaluateCells({ catalogue, ownSheets }: Start): number {
  const inTables = catalogue.tables.reduce(
    (sum, { rowCount, headers }) => sum + (rowCount + 2 + ROWS_BELOW) * (headers.length + 1),
    0,
  );
  return [...ownSheets.values()].reduce(
    (sum, { rows, columnWidths }) => sum + rows.length * columnWidths.length,
    inTables,
  );
}

/** Tables in the order in which somebody who turns over the sheets meets them. */
function describeSnapshot({ catalogue, notes }: Start, { tables, ownSheets }: Contents): WorkbookSnapshot {
  const { sheets } = catalogue;
  const sheetNames = sheets.map((sheet) => sheet.name);
  const sorted = [...tables].sort(
    (one, other) =>
      sheetNames.indexOf(one.sheet) - sheetNames.indexOf(other.sheet) ||
      one.row - other.row ||
      one.column - other.column,
  );
  return { sheets, tables: sorted, notes, ownSheets };
}
