import { readNotes } from "../core/note/readNote";
import type { SheetContent } from "../core/plan/sheetContent";
import { sheetContentSchema } from "../core/plan/sheetContentSchema";
import type { NoteRow } from "../core/workbook";
import type { Catalogue } from "./readCatalogue";

/** Which sheets of the workbook we made, by name, and what we last put there. A sheet that is gone or renamed is ours no more. */
export function matchOwnSheets(notes: readonly NoteRow[], { sheets }: Catalogue): ReadonlyMap<string, SheetContent> {
  const names = new Set(sheets.map(({ name }) => name));
  return new Map([...readNotes(notes, "sheets", sheetContentSchema)].filter(([name]) => names.has(name)));
}
