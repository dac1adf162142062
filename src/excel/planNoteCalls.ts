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
import { CALL_BYTES, evaluateBytes, type PayloadCall } from "./payload";

/** The calls that put a note, and the sheet's rows as they will be. The hidden sheet is made with the first note that has something to say. */
export function planNoteCalls(
  context: Excel.RequestContext,
  before: NotesGrid | null,
  note: Extract<Write, { kind: "putNote" }>,
): { readonly calls: readonly PayloadCall[]; readonly notes: NotesGrid | null } {
  const changes = planNoteRows(before ?? [], note);
  if (changes.length === 0) return { calls: [], notes: before };
  const { worksheets } = context.workbook;
  const createSheet = () => void worksheets.add(NOTES_SHEET);
  // A write that stopped in its middle may have left the sheet without its heading, and in sight.
  const putHeading = () => {
    const sheet = worksheets.getItem(NOTES_SHEET);
    sheet.visibility = "Hidden";
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[NOTES_HEADING]];
    sheet.getRangeByIndexes(1, 0, 1, NOTES_COLUMNS.length).values = [[...NOTES_COLUMNS]];
  };
  const putRows = changes.map(({ row, cells }) => {
    const call = () => {
      const range = worksheets.getItem(NOTES_SHEET).getRangeByIndexes(row, 0, 1, cells.length);
      range.numberFormat = [cells.map(() => "@")];
      range.values = [[...cells]];
    };
    return { bytes: evaluateBytes(cells) + 2 * CALL_BYTES, call };
  });
  const hasHeading = before !== null && before.length >= NOTES_HEADER_ROWS;
  return {
    calls: [
      ...(before === null ? [{ bytes: 4 * CALL_BYTES, call: createSheet }] : []),
      ...(hasHeading ? [] : [{ bytes: 4 * CALL_BYTES, call: putHeading }]),
      ...putRows,
    ],
    notes: applyNoteRows(before ?? [], changes),
  };
}
