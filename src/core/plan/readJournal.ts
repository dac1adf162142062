import { readNote } from "../note/readNote";
import type { NoteRow } from "../workbook";
import type { Plan } from "./plan";
import { planSchema } from "./planSchema";

/** The plan that takes back the last write, null where there is none or its note is not whole. */
export const readJournal = (notes: readonly NoteRow[]): Plan | null => {
  const plan = readNote(notes, "undo", planSchema);
  return plan?.kind === "undo" ? plan : null;
};
