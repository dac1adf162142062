import type { Area } from "../../model/area";
import { refuseArgument } from "../framework/arguments";

/** What may be written for one cell; null leaves the cell as it is. */
export type GivenContent = string | number | boolean | null;

/**
 * Reads what is written to a range: one value for all its cells, or rows of values of exactly its shape.
 * Throws InvalidArgument on any other shape, and on null for the whole.
 */
export function readGrid(
  given: unknown,
  area: Pick<Area, "rowCount" | "columnCount">,
): (row: number, column: number) => GivenContent {
  if (!Array.isArray(given)) {
    if (given === null || given === undefined) return refuseArgument("a value or rows of values", given);
    const value = readContent(given);
    return () => value;
  }
  const rows: readonly unknown[] = given;
  const isShaped =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!isShaped)
    return refuseArgument(`${String(area.rowCount)} rows of ${String(area.columnCount)} cells`, "another shape");
  const contents = rows.map((row) => (Array.isArray(row) ? row.map(readContent) : []));
  return (row, column) => contents[row]?.[column] ?? null;
}

/** Reads rows of values whose number is free, as for new rows of a table; each as wide as the others. */
export function readRows(given: unknown): GivenContent[][] {
  if (!Array.isArray(given)) return refuseArgument("rows of values", given);
  return given.map((row: unknown) =>
    Array.isArray(row) ? row.map(readContent) : refuseArgument("rows of values", row),
  );
}

export function readContent(given: unknown): GivenContent {
  const isContent = typeof given === "string" || typeof given === "number" || typeof given === "boolean";
  return isContent || given === null ? given : refuseArgument("text, a number or a truth value", given);
}
