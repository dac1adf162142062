import type { CellContent, Grid } from "../workbook";
import { matchEntered } from "./matchEntered";

/**
 * Whether a table that we made holds nothing but the rows that we put there. A cell may be blank: a write that stopped in its
 * middle never filled it. Neither does it matter how Excel spells a formula: a calculated column comes back in the short
 * form of the formula bar.
 */
export const matchMadeRows = (found: Grid<CellContent>, made: Grid<CellContent>, table: string): boolean =>
  found.every((cells, row) =>
    cells.every((cell, column) => cell === "" || matchEntered(cell, made[row]?.[column] ?? "", table)),
  );
