import { isSameList } from "../isSameList";
import type { Grid } from "../workbook";
import * as z from "../zod";

/** As many rows as a sheet of Excel has. What claims more was not printed by us. */
const MOST_ROWS = 1_048_576;

/** A row as it is, or one that comes several times. */
type PrintedRow<T> = readonly T[] | { readonly times: number; readonly row: readonly T[] };

/**
 * The rows of a grid, those that follow on each other and are the same as one with how many they are: the formulas of a column
 * in a table are, and blank cells. `buildRepeatedRowsSchema` reads them back.
 */
export function printRepeatedRows<T>(grid: Grid<T>): readonly PrintedRow<T>[] {
  const runs: { times: number; readonly row: readonly T[] }[] = [];
  for (const row of grid) {
    const last = runs.at(-1);
    if (last !== undefined && isSameList(last.row, row)) last.times += 1;
    else runs.push({ times: 1, row });
  }
  return runs.map((run) => (run.times === 1 ? run.row : run));
}

/** Gives all rows again; rows that nobody has counted stand for themselves. */
export function buildRepeatedRowsSchema<T>(cell: z.ZodMiniType<T>) {
  const row = z.array(cell);
  const printed = z
    .array(z.union([row, z.object({ times: z.int().check(z.positive()), row })]))
    .check(z.refine((rows) => rows.reduce((sum, one) => sum + ("times" in one ? one.times : 1), 0) <= MOST_ROWS));
  return z.pipe(
    printed,
    z.transform((rows) =>
      rows.flatMap((one) => ("times" in one ? Array.from({ length: one.times }, () => one.row) : [one])),
    ),
  );
}
