import type { CellContent } from "../workbook";
import type { TableShape, Write } from "./plan";

/** What of a table's shape a write can change. */
export type FoundShape = Pick<TableShape, "headers" | "rowCount" | "hasTotals">;

/**
 * Whether a table looks as an undo expects it, or lacks only what the undo would take away (or has what it would bring):
 * a write that stopped halfway can be taken back too. `shape` is the table as the whole write left it.
 */
export const matchUndoneShape = (shape: TableShape, found: FoundShape, writes: readonly Write[]): boolean => {
  const own = writes.filter((write) => "tableId" in write && write.tableId === shape.id);
  const removedHeaders = own.flatMap((write) => (write.kind === "removeColumn" ? [write.header] : []));
  const removedRows = own.filter(({ kind }) => kind === "removeRow").length;
  const isTotalsTaken = own.some((write) => write.kind === "setTotalsRow" && write.shown === found.hasTotals);
  const headers = shape.headers.filter((header) => found.headers.includes(header) || !removedHeaders.includes(header));
  return (
    headers.length === found.headers.length &&
    headers.every((header, index) => header === found.headers[index]) &&
    found.rowCount <= shape.rowCount &&
    found.rowCount >= shape.rowCount - removedRows &&
    (shape.hasTotals === found.hasTotals || isTotalsTaken)
  );
};

/**
 * Whether the rows' names are those that the whole write left. Of the last `added` rows, which the undo takes away, some may never
 * have been named.
 */
export const matchUndoneLabels = (
  written: readonly CellContent[],
  found: readonly CellContent[],
  rowCount: number,
  added: number,
): boolean =>
  found
    .slice(0, rowCount)
    .every((label, row) => label === written[row] || (label === "" && row >= written.length - added));
