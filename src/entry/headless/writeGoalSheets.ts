import { proposeGoalSheets } from "../../commands/proposeGoalSheets";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { GoalSheetKind } from "../../core/plan/planGoalSheets";
import { sheetWords } from "../../texts/sheetWords";
import type { HeadlessContext } from "./command";
import type { HeadlessAnswer } from "./headlessPage";
import { writeSheetProposal } from "./writeSheetProposal";

/** Puts goals or assignments on sheets of their own, or brings those that are there up to date. */
export const writeGoalSheets = (
  check: WorkbookCheck,
  kind: GoalSheetKind,
  context: HeadlessContext,
): Promise<Extract<HeadlessAnswer, { kind: "done" }>> =>
  writeSheetProposal(proposeGoalSheets(check, kind, sheetWords), context);
