import { writePlan } from "../../commands/writePlan";
import type { PlanProposal } from "../../core/plan/proposal";
import type { ReportTableKey } from "../../core/vocabulary/keys";
import { describeNote } from "../../texts/describeNote";
import { formatCount } from "../../texts/formatCount";
import type { Extent } from "./extent";
import type { HeadlessContext } from "./command";
import type { HeadlessAnswer } from "./headlessPage";
import { isLeftUndone } from "./isLeftUndone";

type SheetAnswer = Extract<HeadlessAnswer, { kind: "done" }>;

/** The same where nothing can be made: the workbook has no such table. */
export const describeLacking = (table: ReportTableKey, { texts, words }: HeadlessContext): SheetAnswer => {
  const message = words.noTable(texts.names.tables[table].name);
  return {
    kind: "done",
    hasErrors: true,
    result: { written: "nothing", sheets: [], notes: [{ kind: "no-table", message }] },
    text: null,
    line: words.nothingWritten,
    notices: [message],
    isToBeSaved: false,
    files: [],
    part: null,
  };
};

/** Writes what is proposed for sheets of our own, and says of each how many cells were written. */
export const writeSheetProposal = async (
  proposal: PlanProposal,
  { workbook, texts, words }: HeadlessContext,
): Promise<SheetAnswer> => {
  const { differences } = await writePlan(workbook, proposal.plan);
  const isLacking = proposal.notes.some(isLeftUndone);
  const written: Extent = !isLacking ? "all" : proposal.groups.length === 0 ? "nothing" : "part";
  const notices = proposal.notes.map((note) => describeNote(note, texts));
  return {
    kind: "done",
    hasErrors: isLacking || differences.length > 0,
    result: {
      written,
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
