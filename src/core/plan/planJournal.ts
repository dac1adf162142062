import type { Plan } from "./plan";
import { planUndo } from "./planUndo";
import { printJournal } from "./printJournal";

/** The plan with its own undo as a note before everything else, so that a write that stops halfway can be taken back. */
export const planJournal = (plan: Plan): Plan => ({
  ...plan,
  writes: [{ kind: "putNote", note: "undo", ...printJournal(planUndo(plan)) }, ...plan.writes],
});
