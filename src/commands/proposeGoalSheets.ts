import { type GoalSheetKind, planGoalSheets } from "../core/plan/planGoalSheets";
import { planProposal } from "../core/plan/planProposal";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { WorkbookCheck } from "./workbookCheck";

/** What would be put on the sheets of goals or of assignments, in a workbook that has been checked. Asks Excel nothing. */
export const proposeGoalSheets = (
  { snapshot, report }: WorkbookCheck,
  kind: GoalSheetKind,
  words: SheetWords,
): PlanProposal => {
  const { plan, notes } = planGoalSheets(snapshot, report, kind, words);
  return planProposal(plan, snapshot, notes);
};
