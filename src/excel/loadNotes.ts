import { NOTES_SHEET, type NotesGrid, parseNotesGrid } from "./notesSheet";

/** Asks for all rows of the hidden sheet; null where it is not there yet. To be taken after the next sync. */
export function loadNotes(context: Excel.RequestContext): () => NotesGrid | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(NOTES_SHEET);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  return () => {
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return [];
    return parseNotesGrid({ row: used.rowIndex, column: used.columnIndex, values: used.values });
  };
}
