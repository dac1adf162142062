import type { InterimReport } from "../report/interimReport";
import type { WorkbookSnapshot } from "../workbook";
import type { ProposalNote } from "./deviationProposal";
import type { Plan, Write } from "./plan";
import { planAssignmentSheet } from "./planAssignmentSheet";
import { planGoalSheet } from "./planGoalSheet";
import { planSheet } from "./planSheet";
import { planStatusSheet } from "./planStatusSheet";
import type { SheetWords } from "./sheetWords";

/** Goals or assignments, each with the counts of both: `Delår mål` or `Delår uppdrag`, and `Delår status`. */
export type GoalSheetKind = "goals" | "assignments";

/** The sheets of a kind, made or brought up to date; no writes where they already say what the tables say. */
export const planGoalSheets = (
  snapshot: WorkbookSnapshot,
  report: InterimReport,
  kind: GoalSheetKind,
  words: SheetWords,
): { readonly plan: Plan; readonly notes: readonly ProposalNote[] } => {
  const main = kind === "goals" ? planGoalSheet(report, words) : planAssignmentSheet(report, words);
  const writes: Write[] = [];
  const notes: ProposalNote[] = [];
  for (const content of main === null ? [] : [main, planStatusSheet(report, words)]) {
    if (content === null) continue;
    const planned = planSheet(content, snapshot);
    writes.push(...planned.writes);
    notes.push(...planned.notes);
  }
  return { plan: { kind: kind === "goals" ? "goalTables" : "assignmentTables", writes, shapes: [] }, notes };
};
