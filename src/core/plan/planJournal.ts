import { planNote } from "../note/planNote";
import type { Plan } from "./plan";
import { planUndo } from "./planUndo";

/** The plan with its own undo as a note before everything else, so that a write that stops halfway can be taken back. */
export const planJournal = (plan: Plan): Plan => ({
  ...plan,
  writes: [planNote("undo", planUndo(plan)), ...plan.writes],
});
