import type { Applied, WatchWrite } from "../commands/workbook";
import { WorkbookError } from "../commands/workbookError";
import { readNoteId } from "../core/note/readNote";
import { planAsFound } from "../core/plan/planAsFound";
import { planUndoNote } from "../core/plan/planUndoNote";
import type { Plan, Write } from "../core/plan/plan";
import { applyWrite } from "./applyWrite";
import { checkPlan, describePlace, readCell } from "./checkPlan";
import { type LastLook, loadLastLook } from "./lastLook";
import { matchLastLook } from "./matchLastLook";
import { isNotesSheetEmptied, NOTES_SHEET, parseNotes } from "./notesSheet";
import { CALL_BYTES, createPayloadQueue, PAYLOAD_BYTES } from "./payload";
import { printPlanState, type PlanState } from "./planState";
import { planCellsBack, planGiveBack, planNotesBack } from "./planGiveBack";
import { readCatalogue } from "./readCatalogue";
import { readPlanState } from "./readPlanState";
import { readWorkbookError } from "./readWorkbookError";
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
    const { undoId } = error instanceof WorkbookError && error.undoId !== undefined ? error : readUndo(written, state);
    throw new WorkbookError("partly-written", { cause: error, place, ...(undoId === undefined ? {} : { undoId }) });
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
    throw await readFault(context, plan, state, error, queue.sentCount() > 0);
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

/** The undo that the plan leaves in the workbook while it is written: its own or, of an undo, the one that it carries out. */
function readUndo({ writes }: Plan, { notes }: PlanState): { readonly undoId?: string } {
  const own = writes.find((write) => write.kind === "putNote" && write.note === "undo" && write.parts.length > 0);
  const undoId = own?.kind === "putNote" ? own.id : readNoteId(parseNotes(notes ?? []), "undo");
  return undoId === null ? {} : { undoId };
}

/** False where the plan's undo, which is written before everything else, is not there: Excel stopped before it reached the tables. */
function hasJournal({ writes }: Plan, { notes }: PlanState): boolean {
  const journal = writes.find((write) => write.kind === "putNote" && write.note === "undo" && write.parts.length > 0);
  if (journal?.kind !== "putNote") return true;
  const kept = parseNotes(notes ?? []).filter(({ kind, id }) => kind === "undo" && id === journal.id);
  return journal.parts.every((content, index) => kept.some((row) => row.part === index + 1 && row.content === content));
}

/**
 * What to throw after a fault while writing. Excel stops at the first write it refuses and keeps those before it, and a lost
 * answer says nothing of what was done, so the workbook is asked. Where it can not be asked, a part may have been written, unless
 * Excel refused the whole request and no earlier batch was written.
 */
async function readFault(
  context: Excel.RequestContext,
  plan: Plan,
  before: PlanState,
  error: unknown,
  hasWritten: boolean,
): Promise<unknown> {
  const failure = readWorkbookError(error);
  // Between two requests nothing is half done, and the undo, which goes first, takes back what was written.
  if (failure instanceof WorkbookError && failure.code === "stopped")
    return new WorkbookError("stopped", { cause: error, ...readUndo(plan, before) });
  // Excel stopped at the second look, before the first write: a table has moved, grown or gone.
  if (!hasWritten && isStoppedAtLook(plan, error))
    return new WorkbookError("table-changed", { cause: error, ...readPlace(plan) });
  // What the add-in notes for itself is simply noted again.
  if (!(failure instanceof WorkbookError) || plan.kind === "note") return failure;
  const code = plan.kind === "dispatch" ? "partly-removed" : "partly-written";
  const partly = new WorkbookError(code, { cause: error, ...readPlace(plan), ...readUndo(plan, before) });
  try {
    const now = await readPlanState(context, plan);
    if (!hasJournal(plan, now)) return failure;
    if (isToldByState(plan) && printPlanState(now, "cells") === printPlanState(before, "cells")) {
      // Excel refused the first cell. The undo of nothing gives way to the one before it.
      await applyWrites(context, planNotesBack(plan, before), { isNotesSheetLeft: before.notes !== null });
      return failure;
    }
    return hasWritten || printPlanState(now) !== printPlanState(before) ? partly : failure;
  } catch (secondError) {
    const second = readWorkbookError(secondError);
    // Gone or moved since: something has been done to the plan's tables.
    if (second instanceof WorkbookError && second.code === "table-changed") return partly;
    return hasWritten || !isRefusedWhole(failure) ? partly : failure;
  }
}

/** True where Excel took nothing of the request, or where the failure's own words leave open what was done. */
function isRefusedWhole({ code }: WorkbookError): boolean {
  return code === "cell-edit-mode" || code === "busy" || code === "too-large" || code === "session-ended";
}

/** Whether all that a plan writes shows in what is read of the workbook: contents and rows do, formats do not. */
function isToldByState({ writes }: Plan): boolean {
  const kinds: readonly Write["kind"][] = ["setContents", "addRow", "removeRow", "addKeyedRow", "removeKeyedRow"];
  return writes.every(({ kind }) => kind === "putNote" || kinds.includes(kind));
}

function readPlace({ shapes }: Plan): { readonly place?: string } {
  const [shape] = shapes;
  return shape === undefined ? {} : { place: shape.name };
}

/** Nothing but the second look asks for what cells have in common, and each table and each sheet is asked for there first. */
function isStoppedAtLook({ writes }: Plan, error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const has = (removing: Write["kind"]) => writes.some(({ kind }) => kind === removing);
  switch (error.debugInfo.errorLocation) {
    case "TableCollection.getItem":
      return !has("removeTable");
    case "WorksheetCollection.getItem":
      return !has("removeTableSheet");
    default:
      return error.debugInfo.errorLocation === "Range.getIntersection";
  }
}
