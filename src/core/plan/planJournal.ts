import { planNote } from "../note/planNote";
import type { Plan } from "./plan";
import { planSheetNotes } from "./planSheetNotes";
import { planUndo } from "./planUndo";

/**
 * The plan with its own undo as a note before everything else, so that a write that stops halfway can be taken back,
 * and with a note of what it puts on each sheet of our own.
 */
export const planJournal = (plan: Plan): Plan => ({
  ...plan,
  writes: [planNote("undo", planUndo(plan)), ...planSheetNotes(plan), ...plan.writes],
});
