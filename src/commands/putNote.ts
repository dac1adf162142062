import { planNote } from "../core/note/planNote";
import type { NoteKind } from "../core/workbook";
import type { Workbook } from "./workbook";

/**
 * Keeps something for the add-in itself on the hidden sheet, in place of what it kept there under the same kind and key;
 * null removes it. Touches nothing else, not what takes back the last write either. Throws `WorkbookError` where Excel refuses:
 * `protected`, or `sheet-taken` where a sheet of the user's has the name of the hidden one.
 */
export const putNote = async (workbook: Workbook, kind: NoteKind, content: unknown, key = ""): Promise<void> => {
  await workbook.apply({ kind: "note", writes: [planNote(kind, content, key)], shapes: [] });
};
