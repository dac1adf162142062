import type { Sheet } from "../../model/sheet";
import type { SourceRow, SourceSheet } from "../sheet/sourceSheet";

/** A row that the file must hold. */
export type RowCells = {
  readonly row: number;
  /** What the file had of it, wherever it stood there. */
  readonly source: SourceRow | null;
  /** Of the model, in no certain order. */
  readonly cells: readonly { readonly column: number }[];
};

/** The rows of a sheet that hold or say something, from the top. */
export function listRows(sheet: Sheet, { rows: sourceRows }: SourceSheet): RowCells[] {
  const cells = new Map<number, { readonly column: number }[]>();
  for (const { row, column } of sheet.cells()) {
    const known = cells.get(row);
    if (known === undefined) cells.set(row, [{ column }]);
    else known.push({ column });
  }
  const known = new Set<object>(sourceRows);
  const rows = [
    ...cells.keys(),
    ...sheet.rowOrigins.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...sheet.rowFormats.keys(),
  ];
  return [...new Set(rows)]
    .sort((one, other) => one - other)
    .map((row) => {
      const origin = sheet.rowOrigins.get(row);
      const source = origin !== undefined && known.has(origin) && isSourceRow(origin) ? origin : null;
      return { row, source, cells: cells.get(row) ?? [] };
    });
}

function isSourceRow(origin: object): origin is SourceRow {
  return "openEnd" in origin && "cells" in origin;
}
