import { isBlank } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { measureGrid } from "./grid/measureGrid";
import type { CellPlace } from "./grid/openGrid";

export type Step = { readonly rows: number; readonly columns: number };

/** The nearest cell in a direction that is not hidden; the cell itself at the grid's edge. */
export function nextCell(sheet: Sheet, from: CellPlace, step: Step): CellPlace {
  const { rowCount, columnCount } = measureGrid(sheet);
  let cell = from;
  do {
    cell = { row: cell.row + step.rows, column: cell.column + step.columns };
    if (cell.row < 0 || cell.column < 0 || cell.row >= rowCount || cell.column >= columnCount) return from;
  } while (sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column));
  return cell;
}

/** Where Ctrl and an arrow key lead: to the end of a run of filled cells, else to the next filled cell, else to the grid's edge. */
export function nextEdge(sheet: Sheet, from: CellPlace, step: Step): CellPlace {
  const isFilled = (cell: CellPlace) => !isBlank(sheet.cellAt(cell.row, cell.column));
  const isInRun = isFilled(from) && isFilled(nextCell(sheet, from, step));
  let cell = from;
  for (let next = nextCell(sheet, cell, step); next !== cell; next = nextCell(sheet, cell, step)) {
    if (isInRun && !isFilled(next)) return cell;
    cell = next;
    if (!isInRun && isFilled(cell)) return cell;
  }
  return cell;
}
