import { proposeGoalSheets } from "../../commands/proposeGoalSheets";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import { writePlan } from "../../commands/writePlan";
import type { GoalSheetKind } from "../../core/plan/planGoalSheets";
import { describeNote } from "../../texts/describeNote";
import { formatCount } from "../../texts/formatCount";
import { sheetWords } from "../../texts/sheetWords";
import type { HeadlessContext } from "./command";
import type { HeadlessAnswer } from "./headlessPage";

/** Puts goals or assignments on sheets of their own, or brings those that are there up to date. */
export const writeGoalSheets = async (
  check: WorkbookCheck,
  kind: GoalSheetKind,
  { workbook, texts, words }: HeadlessContext,
): Promise<Extract<HeadlessAnswer, { kind: "done" }>> => {
  const proposal = proposeGoalSheets(check, kind, sheetWords);
  const { differences } = await writePlan(workbook, proposal.plan);
  const notices = proposal.notes.map((note) => describeNote(note, texts));
  return {
    kind: "done",
    hasErrors: notices.length > 0 || differences.length > 0,
    result: {
      written: true,
      sheets: proposal.groups.map(({ sheet, cells }) => ({ name: sheet, cells: cells.length })),
      notes: proposal.notes.map((note) => ({ kind: note.kind, message: describeNote(note, texts) })),
    },
    text: null,
    line: words.written(formatCount(proposal.counts.cells, texts.counts.cells, texts.language)),
    notices,
    isToBeSaved: true,
    files: [],
    part: null,
  };
};
