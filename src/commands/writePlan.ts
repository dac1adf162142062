import type { Plan } from "../core/plan/plan";
import { planJournal } from "../core/plan/planJournal";
import type { CellContent } from "../core/workbook";
import type { Applied, Workbook } from "./workbook";

/** What came of a write. */
export type Written = {
  /** Cells that show something else than the preview promised; empty when all is as promised. */
  readonly differences: readonly WrittenDifference[];
};

export type WrittenDifference = {
  readonly tableId: string;
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
export const writePlan = async (workbook: Workbook, plan: Plan): Promise<Written> => {
  if (plan.writes.length === 0) return { differences: [] };
  const journaled = planJournal(plan);
  return { differences: checkReadBack(journaled, await workbook.apply(journaled)) };
};

/** Only cells that were given new contents were promised anything: the user's own formulas beside them may follow suit. */
export const checkReadBack = (plan: Plan, { readBack }: Applied): readonly WrittenDifference[] =>
  readBack.flatMap(({ writeIndex, values }) => {
    const write = plan.writes[writeIndex];
    if (write?.kind !== "setContents") return [];
    const { target, before, after } = write;
    return after.values.flatMap(([promised = ""], row): readonly WrittenDifference[] => {
      const found = values[row]?.[0] ?? "";
      const isWritten = before.formulas[row]?.[0] !== after.formulas[row]?.[0];
      if (!isWritten || isSame(promised, found)) return [];
      return [{ tableId: target.tableId, header: target.header, row, promised, found }];
    });
  });

/** Engines differ in the last of their fifteen digits; no figure that anybody prints does. */
const isSame = (promised: CellContent, found: CellContent): boolean =>
  typeof promised === "number" && typeof found === "number"
    ? Math.abs(promised - found) <= 1e-9 * Math.max(1, Math.abs(promised))
    : promised === found;
