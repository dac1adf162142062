import { matchFormulas } from "../formula/matchFormulas";
import type { CellContent } from "../workbook";

/** Whether a cell holds what was entered; a formula however Excel spells it. `table` is the table that the cell stands in. */
export const matchEntered = (found: CellContent, entered: CellContent, table: string): boolean =>
  found === entered ||
  (typeof found === "string" &&
    typeof entered === "string" &&
    entered.startsWith("=") &&
    matchFormulas(found, entered, table));
