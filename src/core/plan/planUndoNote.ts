import { planNote } from "../note/planNote";
import type { Contents, Plan, Write } from "./plan";
import { printRepeatedRows } from "./repeatedRows";

/** The write that keeps an undo on the hidden sheet, in place of the one that was there; `readJournal` reads it. */
export const planUndoNote = (undo: Plan): Extract<Write, { kind: "putNote" }> =>
  planNote("undo", { ...undo, writes: undo.writes.map(printWrite) });

/** A column of a large table is mostly the same formula, or the same blank, over and over. */
const printWrite = (write: Write): unknown => {
  switch (write.kind) {
    case "setContents":
      return { ...write, before: printContents(write.before), after: printContents(write.after) };
    case "setNumberFormats":
      return { ...write, before: printRepeatedRows(write.before), after: printRepeatedRows(write.after) };
    default:
      return write;
  }
};

const printContents = ({ formulas, values }: Contents): unknown => ({
  formulas: printRepeatedRows(formulas),
  values: printRepeatedRows(values),
});
