import type { Applied, WatchWrite } from "../commands/workbook";
import { WorkbookError } from "../commands/workbookError";
import { planAsFound } from "../core/plan/planAsFound";
import { planUndoNote } from "../core/plan/planUndoNote";
import type { Plan } from "../core/plan/plan";
import { applyWrite } from "./applyWrite";
import { checkPlan, describePlace, readCell } from "./checkPlan";
import { type LastLook, loadLastLook } from "./lastLook";
import { matchLastLook } from "./matchLastLook";
import { isNotesSheetEmptied, NOTES_SHEET } from "./notesSheet";
import { CALL_BYTES, createPayloadQueue, PAYLOAD_BYTES } from "./payload";
import type { PlanState } from "./planState";
import { planCellsBack, planGiveBack, planNotesBack } from "./planGiveBack";
import { readCatalogue } from "./readCatalogue";
import { readPlanState } from "./readPlanState";
import { readWorkbookError } from "./readWorkbookError";
import { readUndoId, readWriteFault } from "./readWriteFault";
import { readWritten } from "./readWritten";
import { createTrackedTables } from "./trackedTable";

/**
 * Two round trips below the payload limit: what the plan concerns is read and held against the plan, then everything is
 * written and read back in one batch. Above it, `ceil(bytes / PAYLOAD_BYTES)` each way, a column's rows divided among them.
 * Notes go first, so that a write that stops in its middle has left its undo in the workbook; a note is taken away last.
 * Where a workbook is made ready to be sent and nothing is left on the hidden sheet, the sheet goes too.
 *
 * The batch that writes begins with a second look. Had somebody written in the same cells since the first, all is put back with
 * what they wrote, in as many round trips again, and the plan is refused as `table-changed`.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  watchWrite: WatchWrite = () => "goOn",
): Promise<Applied> {
  const { applied, state, written, last } = await applyWrites(context, plan, { watchWrite });
  const overtaken = matchLastLook(written, state, last);
  if (overtaken === null) return applied;
  const place = describePlace(written, state, overtaken);
  try {
    await applyGiveBack(context, written, state, last);
  } catch (error) {
    const undoId = (error instanceof WorkbookError ? error.undoId : undefined) ?? readUndoId(written, state);
    throw new WorkbookError("partly-written", { cause: error, place, undoId });
  }
  throw new WorkbookError("table-changed", { place, ...readCell(state, overtaken) });
}

/** First what others have noted where we did, then the cells, with an undo of their own while it is done, and last our notes. */
async function applyGiveBack(
  context: Excel.RequestContext,
  plan: Plan,
  state: PlanState,
  last: LastLook,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const [row, cells] of last.notes)
    worksheets.getItem(NOTES_SHEET).getRangeByIndexes(row, 0, 1, cells.length).values = [[...cells]];
  if (last.notes.size > 0) await context.sync();
  const back = planGiveBack(plan, state, last);
  if (back.writes.length > 0) await applyWrites(context, { ...back, writes: [planUndoNote(back), ...back.writes] });
  const cells = planCellsBack(plan, last);
  for (const { sheet, row, column, entry } of cells)
    worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[entry]];
  if (cells.length > 0) await context.sync();
  const notes = planNotesBack(plan, state);
  if (notes.writes.length > 0) await applyWrites(context, notes, { isNotesSheetLeft: state.notes !== null });
}

/** What came of the writes, and all that is needed to tell whether somebody came between. */
type Writing = {
  readonly applied: Applied;
  readonly state: PlanState;
  /** With what only the workbook could tell. */
  readonly written: Plan;
  readonly last: LastLook;
};

type WriteOptions = {
  /** False where the hidden sheet goes once nothing is left on it. */
  readonly isNotesSheetLeft?: boolean;
  readonly watchWrite?: WatchWrite;
};

async function applyWrites(
  context: Excel.RequestContext,
  planned: Plan,
  { isNotesSheetLeft = planned.kind !== "dispatch", watchWrite = () => "goOn" }: WriteOptions = {},
): Promise<Writing> {
  const state = await readStateBefore(context, planned);
  const plan = planAsFound(planned, state);
  checkPlan(plan, state);

  const queue = createPayloadQueue(
    () => context.sync(),
    PAYLOAD_BYTES,
    (sent, of) => {
      if (watchWrite(sent, of) === "stop") throw new WorkbookError("stopped");
    },
  );
  const takeLast = loadLastLook(context, queue, plan, state);
  const tables = createTrackedTables(context, state);
  const progress = { state, tables, notes: state.notes };
  try {
    for (const index of planOrder(plan)) applyWrite(context, queue, plan, index, progress);
    if (!isNotesSheetLeft && !state.isStructureProtected && isNotesSheetEmptied(progress.notes)) {
      queue.add(CALL_BYTES, () => {
        context.workbook.worksheets.getItem(NOTES_SHEET).delete();
      });
    }
    const takeWritten = readWritten(context, queue, plan, tables);
    await queue.send();
    return { applied: { readBack: takeWritten() }, state, written: plan, last: takeLast() };
  } catch (error) {
    const { fault, isOnlyNoted } = await readWriteFault(context, plan, state, error, queue.sentCount() > 0);
    // Excel refused the first cell. The undo of nothing gives way to the one before it.
    if (isOnlyNoted) await applyWrites(context, planNotesBack(plan, state), { isNotesSheetLeft: state.notes !== null });
    throw fault;
  }
}

async function readStateBefore(context: Excel.RequestContext, plan: Plan): Promise<PlanState> {
  try {
    return await readPlanState(context, plan);
  } catch (error) {
    const failure = readWorkbookError(error);
    if (!(failure instanceof WorkbookError) || failure.code !== "table-changed") throw failure;
    // Excel says only that something is missing; which table it is takes another look.
    const { tables, sheets } = await readCatalogue(context);
    const lost = plan.shapes.find(({ id, sheet }) => {
      return !tables.some((table) => table.id === id) || !sheets.some(({ name }) => name === sheet);
    });
    throw new WorkbookError("table-changed", {
      cause: error,
      ...(lost === undefined ? {} : { place: lost.name }),
    });
  }
}

/** The writes' places in the plan, in the order in which they are made. */
function planOrder(plan: Plan): readonly number[] {
  const rank = (index: number) => {
    const write = plan.writes[index];
    if (write?.kind !== "putNote") return 1;
    return write.parts.length > 0 ? 0 : 2;
  };
  return plan.writes.map((_, index) => index).sort((one, other) => rank(one) - rank(other) || one - other);
}
