import type { Plan } from "./plan";
import { planSheetNotes } from "./planSheetNotes";
import { planUndo } from "./planUndo";
import { planUndoNote } from "./planUndoNote";

/**
 * The plan with its own undo as a note before everything else, so that a write that stops halfway can be taken back,
 * and with a note of what it puts on each sheet of our own. What makes a workbook ready to be sent gets none: its undo would
 * hold what is to be gone.
 */
export const planJournal = (plan: Plan): Plan =>
  plan.kind === "dispatch"
    ? plan
    : { ...plan, writes: [planUndoNote(planUndo(plan)), ...planSheetNotes(plan), ...plan.writes] };
