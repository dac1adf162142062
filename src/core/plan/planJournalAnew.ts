import type { Plan } from "./plan";
import { planUndo } from "./planUndo";
import { planUndoNote } from "./planUndoNote";

/** The plan with its undo as its writes now say, where it carries one: `planJournal` made it before all was known. */
export const planJournalAnew = (plan: Plan): Plan => ({
  ...plan,
  writes: plan.writes.map((write) =>
    write.kind === "putNote" && write.note === "undo" && write.parts.length > 0 && plan.kind !== "undo"
      ? planUndoNote(planUndo(plan))
      : write,
  ),
});
