import { writePlan } from "../../commands/writePlan";
import type { PlanProposal } from "../../core/plan/proposal";
import { describeNote } from "../../texts/describeNote";
import { formatCount } from "../../texts/formatCount";
import type { HeadlessContext } from "./command";
import type { HeadlessAnswer } from "./headlessPage";

/** Writes what is proposed for sheets of our own, and says of each how many cells were written. */
export const writeSheetProposal = async (
  proposal: PlanProposal,
  { workbook, texts, words }: HeadlessContext,
): Promise<Extract<HeadlessAnswer, { kind: "done" }>> => {
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
