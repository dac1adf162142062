import type { CellContent, Grid, TableSnapshot } from "../workbook";
import { matchKeyedRow } from "./matchKeyedRow";
import type { Target } from "./plan";

/** Where a target's cells stand and what is entered in them, top to bottom; null where the table has no such cells now. */
export type TargetCells = {
  /** Of the first cell, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly CellContent[];
};

export const readTargetCells = (table: TableSnapshot, target: Target): TargetCells | null => {
  const index = table.headers.indexOf(target.header);
  if (index === -1) return null;
  const firstRow = table.row + 1;
  const rowCount = table.body.formulas.length;
  const read = (row: number, grid: Grid<CellContent>): TargetCells | null =>
    grid.length === 0 ? null : { row, column: table.column + index, formulas: grid.map((cells) => cells[index] ?? "") };
  switch (target.kind) {
    case "column":
      return read(firstRow, table.body.formulas);
    case "cell":
      return read(firstRow + target.row, table.body.formulas.slice(target.row, target.row + 1));
    case "keyed": {
      const row = matchKeyedRow(table.body.values, table.headers.indexOf(target.keyHeader), target.key);
      return row === null ? null : read(firstRow + row, table.body.formulas.slice(row, row + 1));
    }
    case "totals":
      return table.totals === null ? null : read(firstRow + rowCount, table.totals.formulas);
    case "below":
      return read(
        firstRow + rowCount + (table.totals === null ? 0 : 1) + target.offset - 1,
        table.below.formulas.slice(target.offset - 1, target.offset),
      );
    default:
      return target satisfies never;
  }
};
