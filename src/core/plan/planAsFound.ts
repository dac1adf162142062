import { isFoundByKey } from "./isFoundByKey";
import type { Plan } from "./plan";
import { planJournalAnew } from "./planJournalAnew";

/** How the cells of the rows look that a plan takes away or lays a totals row over, by the write's place in the plan and the column's header. */
export type RemovedLooks = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** What its undo needs to know of a workbook and is known only when a plan is applied. */
export type FoundFacts = {
  readonly looks: RemovedLooks;
  /** The plan's tables as they stand, by id: where rows are found by their Nr, others may have added some since the plan was made. */
  readonly tables: ReadonlyMap<string, { readonly rowCount: number }>;
};

/** The plan with the looks of the rows that it takes away and its tables' rows counted, so that its undo brings all back. */
export const planAsFound = (plan: Plan, { looks, tables }: FoundFacts): Plan => {
  if (looks.size === 0 || plan.kind === "undo") return plan;
  const writes = plan.writes.map((write, index) => {
    const kept = looks.get(index);
    if (kept === undefined) return write;
    if (write.kind === "setTotalsRow") return { ...write, looks: Object.fromEntries(kept) };
    if (write.kind !== "removeKeyedRow") return write;
    const cells = write.cells.map((cell) => {
      const look = kept.get(cell.header);
      return look === undefined ? cell : { ...cell, look };
    });
    return { ...write, cells };
  });
  const shapes = plan.shapes.map((shape) => {
    const rowCount = isFoundByKey(plan, shape.id) ? tables.get(shape.id)?.rowCount : undefined;
    return rowCount === undefined ? shape : { ...shape, rowCount };
  });
  return planJournalAnew({ ...plan, writes, shapes });
};
