import { proposeDispatch } from "../../commands/proposeDispatch";
import { readCheck } from "../../commands/readCheck";
import { writePlan } from "../../commands/writePlan";
import { describeNote } from "../../texts/describeNote";
import { sheetWords } from "../../texts/sheetWords";
import type { Command, HeadlessContext } from "./command";
import { describeRefused } from "./describeRefused";
import type { HeadlessAnswer } from "./headlessPage";
import { isLeftUndone } from "./isLeftUndone";

/** Takes away what is not to be sent with the workbook, and says what. A sheet that had to be left is an error. */
export const runPrepare: Command["run"] = (_, context) => describeRefused(() => prepare(context), context);

const prepare = async ({ workbook, texts, words }: HeadlessContext): Promise<HeadlessAnswer> => {
  const { plan, notes } = proposeDispatch(await readCheck(workbook), sheetWords);
  await writePlan(workbook, plan);
  // The original is still there: the command line writes in another file unless it is told otherwise.
  const told = notes.filter(({ kind }) => kind !== "not-undone");
  const messages = told.map((note) => describeNote(note, texts));
  const hasLeft = told.some(isLeftUndone);
  return {
    kind: "done",
    hasErrors: hasLeft,
    result: {
      prepared: !hasLeft,
      notes: told.map((note) => ({ kind: note.kind, message: describeNote(note, texts) })),
    },
    text: null,
    line: plan.writes.length === 0 ? words.nothingToPrepare : words.prepared,
    notices: messages,
    isToBeSaved: true,
    files: [],
    part: null,
  };
};
