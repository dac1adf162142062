import { planNote } from "../note/planNote";
import type { WorkbookSnapshot } from "../workbook";
import type { Plan } from "./plan";
import { planSheetNotes } from "./planSheetNotes";

/**
 * An undo for the tables where they stand now: a table that was moved as a whole takes its undo along.
 * Ends by taking the note away, so that nothing is left to take back. `checkUndo` must have found no changes.
 */
export const planUndoNow = (undo: Plan, snapshot: WorkbookSnapshot): Plan => ({
  ...undo,
  writes: [...planSheetNotes(undo), ...undo.writes, planNote("undo", null)],
  shapes: undo.shapes.map((shape) => {
    const table = snapshot.tables.find(({ id }) => id === shape.id);
    return table === undefined ? shape : { ...shape, sheet: table.sheet, row: table.row, column: table.column };
  }),
});
