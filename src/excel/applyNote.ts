import type { Write } from "../core/plan/plan";
import {
  applyNoteRows,
  NOTES_COLUMNS,
  NOTES_HEADER_ROWS,
  NOTES_HEADING,
  NOTES_SHEET,
  type NotesGrid,
  planNoteRows,
} from "./notesSheet";
import { CALL_BYTES, evaluateBytes, type PayloadQueue } from "./payload";

/** Queues a note and gives the sheet's rows as they will be. The hidden sheet is made with the first note that has something to say. */
export async function applyNote(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  notes: NotesGrid | null,
  note: Extract<Write, { kind: "putNote" }>,
): Promise<NotesGrid | null> {
  const changes = planNoteRows(notes ?? [], note);
  if (changes.length === 0) return notes;
  if (notes === null) {
    await queue.add(4 * CALL_BYTES, () => {
      context.workbook.worksheets.add(NOTES_SHEET).visibility = "Hidden";
    });
  }
  if ((notes?.length ?? 0) < NOTES_HEADER_ROWS) {
    await queue.add(4 * CALL_BYTES, () => {
      const sheet = context.workbook.worksheets.getItem(NOTES_SHEET);
      sheet.getRangeByIndexes(0, 0, 1, 1).values = [[NOTES_HEADING]];
      sheet.getRangeByIndexes(1, 0, 1, NOTES_COLUMNS.length).values = [[...NOTES_COLUMNS]];
    });
  }
  for (const { row, cells } of changes) {
    await queue.add(evaluateBytes(cells) + 2 * CALL_BYTES, () => {
      const sheet = context.workbook.worksheets.getItem(NOTES_SHEET);
      const range = sheet.getRangeByIndexes(row, 0, 1, cells.length);
      range.numberFormat = [cells.map(() => "@")];
      range.values = [[...cells]];
    });
  }
  return applyNoteRows(notes ?? [], changes);
}
