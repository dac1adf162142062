import { readNotes } from "../core/note/readNote";
import { sheetContentSchema } from "../core/plan/sheetContentSchema";
import type { SheetContent } from "../core/plan/sheetContent";
import type { CellContent, Grid, NoteRow, OwnSheet } from "../core/workbook";
import type { Catalogue } from "./readCatalogue";

/** Which sheets of the workbook we made, by name, and what we last put there. A sheet that is gone or renamed is ours no more. */
export function matchOwnSheets(notes: readonly NoteRow[], { sheets }: Catalogue): ReadonlyMap<string, SheetContent> {
  const names = new Set(sheets.map(({ name }) => name));
  return new Map([...readNotes(notes, "sheets", sheetContentSchema)].filter(([name]) => names.has(name)));
}

/** Asks for all that stands on sheets of our own; to be taken after the next sync. */
export function loadOwnSheets(
  context: Excel.RequestContext,
  contents: ReadonlyMap<string, SheetContent>,
): () => readonly OwnSheet[] {
  const loaded = [...contents].map(([name, content]) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,values");
    return { name, content, used };
  });
  return () =>
    loaded.map(({ name, content, used }) => {
      if (used.isNullObject) return { name, content, formulas: [], values: [] };
      const { rowIndex, columnIndex } = used;
      return {
        name,
        content,
        formulas: parseFromFirst(rowIndex, columnIndex, used.formulas),
        values: parseFromFirst(rowIndex, columnIndex, used.values),
      };
    });
}

/** Cells of a used range, which may begin below or beside A1, as a grid from A1. */
export function parseFromFirst(row: number, column: number, cells: Grid<CellContent>): Grid<CellContent> {
  const blank = Array.from({ length: column }, () => "");
  return [...Array.from({ length: row }, () => []), ...cells.map((content) => [...blank, ...content])];
}
