import type { Write } from "../plan/plan";
import type { NoteKind } from "../workbook";
import { printNote } from "./printNote";

/** The write that keeps something on the hidden sheet in place of what its kind and key kept before; null removes it. */
export const planNote = (kind: NoteKind, content: unknown, key = ""): Extract<Write, { kind: "putNote" }> => ({
  kind: "putNote",
  note: kind,
  key,
  ...(content === null ? { id: "", parts: [] } : printNote(content)),
});
