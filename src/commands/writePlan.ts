import { printCellAddress } from "../core/parse/printCellAddress";
import type { Plan, Write } from "../core/plan/plan";
import { planJournal } from "../core/plan/planJournal";
import { readSheetEntry, readSheetGrid } from "../core/plan/readSheetGrid";
import type { CellContent, Grid } from "../core/workbook";
import type { Applied, WatchWrite, Workbook } from "./workbook";

/** What came of a write. */
export type Written = {
  /** Cells that show something else than the preview promised; empty when all is as promised. */
  readonly differences: readonly WrittenDifference[];
};

export type WrittenDifference = {
  /** Null on a sheet of our own. */
  readonly tableId: string | null;
  /** The column's header; on a sheet of our own the sheet's name and the cell: "Delår översikt!B4". */
  readonly header: string;
  /** Within what was written, from 0. */
  readonly row: number;
  readonly promised: CellContent;
  readonly found: CellContent;
};

/**
 * Writes what the user has seen, with its undo before it in the same batch, and holds what the cells then show against
 * what the preview promised. Throws `WorkbookError` where Excel refuses or a table has changed since.
 */
export const writePlan = async (workbook: Workbook, plan: Plan, watchWrite?: WatchWrite): Promise<Written> => {
  if (plan.writes.length === 0) return { differences: [] };
  const journaled = planJournal(plan);
  return { differences: checkReadBack(journaled, await workbook.apply(journaled, watchWrite)) };
};

/** Only cells that were given new contents were promised anything: the user's own formulas beside them may follow suit. */
export const checkReadBack = (plan: Plan, { readBack }: Applied): readonly WrittenDifference[] => {
  const tolerance = readTolerance(plan);
  return readBack.flatMap(({ writeIndex, values }) => {
    const write = plan.writes[writeIndex];
    if (write?.kind === "putSheet") return checkSheetValues(write, values, tolerance);
    if (write?.kind !== "setContents") return [];
    const { target, before, after } = write;
    return after.values.flatMap(([promised = ""], row): readonly WrittenDifference[] => {
      const found = values[row]?.[0] ?? "";
      const isWritten = before.formulas[row]?.[0] !== after.formulas[row]?.[0];
      if (!isWritten || isSame(promised, found, tolerance)) return [];
      return [{ tableId: target.tableId, header: target.header, row, promised, found }];
    });
  });
};

/** Formulas on a sheet of our own whose value was promised. */
const checkSheetValues = (
  { sheet, after }: Extract<Write, { kind: "putSheet" }>,
  values: Grid<CellContent>,
  tolerance: number,
): readonly WrittenDifference[] =>
  readSheetGrid(after).flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly WrittenDifference[] => {
      const found = values[row]?.[column] ?? "";
      if (cell?.kind !== "formula" || cell.value === null || isSame(cell.value, found, tolerance)) return [];
      return [{ tableId: null, header: `${sheet}!${printCellAddress(row, column)}`, row, promised: cell.value, found }];
    }),
  );

/**
 * Engines differ in the last of the fifteen digits that they count with, and in a small difference of large figures
 * those are no longer the last: what is left over is measured against the largest figure promised (sums are among them),
 * a millionth at the least. A printed figure is never so close to another.
 */
const readTolerance = ({ writes }: Plan): number => {
  let largest = 0;
  for (const write of writes) {
    for (const content of readPromised(write)) {
      if (typeof content === "number") largest = Math.max(largest, Math.abs(content));
    }
  }
  return Math.max(1e-6, 1e-13 * largest);
};

const readPromised = (write: Write): readonly (CellContent | null)[] => {
  if (write.kind === "setContents") return write.after.values.flat();
  if (write.kind !== "putSheet") return [];
  return readSheetGrid(write.after)
    .flat()
    .map((cell) => (cell?.kind === "formula" ? cell.value : readSheetEntry(cell)));
};

const isSame = (promised: CellContent, found: CellContent, tolerance: number): boolean =>
  typeof promised === "number" && typeof found === "number"
    ? Math.abs(promised - found) <= tolerance
    : promised === found;
