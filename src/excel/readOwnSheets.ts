import type { SheetContent } from "../core/plan/sheetContent";
import type { CellContent, Grid, OwnSheet } from "../core/workbook";

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
