import { WorkbookError } from "../commands/workbookError";
import { readNoteId } from "../core/note/readNote";
import type { Plan, Write } from "../core/plan/plan";
import { parseNotes } from "./notesSheet";
import { printPlanState, type PlanState } from "./planState";
import { readPlanState } from "./readPlanState";
import { readWorkbookError } from "./readWorkbookError";

/** What to throw; and whether nothing but the plan's notes has been written, so that they are to give way. */
export type WriteFault = { readonly fault: unknown; readonly isOnlyNoted: boolean };

const tell = (fault: unknown): WriteFault => ({ fault, isOnlyNoted: false });

/**
 * What to throw after a fault while writing. Excel stops at the first write it refuses and keeps those before it, and a lost
 * answer says nothing of what was done, so the workbook is asked. Where it can not be asked, a part may have been written, unless
 * Excel refused the whole request and no earlier batch was written.
 */
export async function readWriteFault(
  context: Excel.RequestContext,
  plan: Plan,
  before: PlanState,
  error: unknown,
  hasWritten: boolean,
): Promise<WriteFault> {
  const failure = readWorkbookError(error);
  // Between two requests nothing is half done, and the undo, which goes first, takes back what was written.
  if (failure instanceof WorkbookError && failure.code === "stopped")
    return tell(new WorkbookError("stopped", { cause: error, undoId: readUndoId(plan, before) }));
  // Excel stopped at the second look, before the first write: a table has moved, grown or gone.
  if (!hasWritten && isStoppedAtLook(plan, error))
    return tell(new WorkbookError("table-changed", { cause: error, ...readPlace(plan) }));
  // What the add-in notes for itself is simply noted again.
  if (!(failure instanceof WorkbookError) || plan.kind === "note") return tell(failure);
  const code = plan.kind === "dispatch" ? "partly-removed" : "partly-written";
  const partly = new WorkbookError(code, { cause: error, ...readPlace(plan), undoId: readUndoId(plan, before) });
  try {
    const now = await readPlanState(context, plan);
    if (!hasJournal(plan, now)) return tell(failure);
    if (isToldByState(plan) && printPlanState(now, "cells") === printPlanState(before, "cells"))
      return { fault: failure, isOnlyNoted: true };
    return tell(hasWritten || printPlanState(now) !== printPlanState(before) ? partly : failure);
  } catch (secondError) {
    const second = readWorkbookError(secondError);
    // Gone or moved since: something has been done to the plan's tables.
    if (second instanceof WorkbookError && second.code === "table-changed") return tell(partly);
    return tell(hasWritten || !isRefusedWhole(failure) ? partly : failure);
  }
}

/** The undo that the plan leaves in the workbook while it is written: its own or, of an undo, the one that it carries out. */
export function readUndoId({ writes }: Plan, { notes }: PlanState): string | undefined {
  return readOwnUndo(writes)?.id ?? readNoteId(parseNotes(notes ?? []), "undo") ?? undefined;
}

/** False where the plan's undo, which is written before everything else, is not there: Excel stopped before it reached the tables. */
function hasJournal({ writes }: Plan, { notes }: PlanState): boolean {
  const undo = readOwnUndo(writes);
  if (undo === null) return true;
  const kept = parseNotes(notes ?? []).filter(({ kind, id }) => kind === "undo" && id === undo.id);
  return undo.parts.every((content, index) => kept.some((row) => row.part === index + 1 && row.content === content));
}

function readOwnUndo(writes: readonly Write[]): Extract<Write, { kind: "putNote" }> | null {
  return (
    writes
      .flatMap((write) => (write.kind === "putNote" && write.note === "undo" ? [write] : []))
      .find(({ parts }) => parts.length > 0) ?? null
  );
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
  const { errorLocation } = error.debugInfo;
  const has = (removing: Write["kind"]) => writes.some(({ kind }) => kind === removing);
  return (
    errorLocation === "Range.getIntersection" ||
    (errorLocation === "TableCollection.getItem" && !has("removeTable")) ||
    (errorLocation === "WorksheetCollection.getItem" && !has("removeTableSheet"))
  );
}
