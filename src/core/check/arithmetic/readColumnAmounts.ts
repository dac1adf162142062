import { readOnceEach } from "../../readOnceEach";
import type { FigureColumn, FigureTable } from "./figureTable";

/** A column's amounts from the first line to the last, 0 where there is none, for adding up over and over. */
export type ColumnAmounts = { readonly column: FigureColumn; readonly amounts: Float64Array };

export const readColumnAmounts: (figures: FigureTable) => readonly ColumnAmounts[] = readOnceEach(
  ({ lines, columns }) =>
    columns.map((column) => ({
      column,
      amounts: Float64Array.from(lines, (line) => line.amounts.get(column.index) ?? 0),
    })),
);
