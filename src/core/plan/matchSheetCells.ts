import type { CellContent, Grid } from "../workbook";
import { matchEntered } from "./matchEntered";
import { readSheetEntry, readSheetGrid } from "./readSheetGrid";
import type { SheetContent } from "./sheetContent";

/** A cell that holds something else than what was put there. Row and column count from 0. */
export type StrayCell = {
  readonly row: number;
  readonly column: number;
  readonly expected: CellContent;
  readonly found: CellContent;
};

/** Formulas on a sheet of ours stand in no table. */
const noTable = "\u0000";

/** Whether a cell holds what is expected, a formula however Excel spells it. */
export const matchEntry = (found: CellContent, expected: CellContent): boolean =>
  matchEntered(found, expected, noTable);

/**
 * The cells of a sheet that hold neither what the one content nor what the other puts there, row by row. A content of null
 * puts nothing anywhere. `reach`: `ours` looks where either content reaches, `sheet` at everything that stands on the sheet.
 */
export const matchStrayCells = (
  formulas: Grid<CellContent>,
  contents: readonly (SheetContent | null)[],
  reach: "ours" | "sheet",
): readonly StrayCell[] => {
  const grids = contents.map(readSheetGrid);
  const rowCount = Math.max(...grids.map((grid) => grid.length), reach === "sheet" ? formulas.length : 0);
  const strays: StrayCell[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const columnCount = Math.max(
      ...grids.map((grid) => grid[row]?.length ?? 0),
      reach === "sheet" ? (formulas[row]?.length ?? 0) : 0,
    );
    for (let column = 0; column < columnCount; column += 1) {
      const found = formulas[row]?.[column] ?? "";
      const entries = grids.map((grid) => readSheetEntry(grid[row]?.[column]));
      if (entries.some((entry) => matchEntry(found, entry))) continue;
      strays.push({ row, column, expected: entries[0] ?? "", found });
    }
  }
  return strays;
};
