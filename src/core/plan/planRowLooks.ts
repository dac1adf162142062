import type { Plan } from "./plan";
import { planJournalAnew } from "./planJournalAnew";

/** How the cells of the rows look that a plan takes away, by the write's place in the plan and the column's header. */
export type RemovedLooks = ReadonlyMap<number, ReadonlyMap<string, string>>;

/** The plan with the looks of the rows that it takes away, so that its undo can bring them back. */
export const planRowLooks = (plan: Plan, looks: RemovedLooks): Plan => {
  if (looks.size === 0) return plan;
  const writes = plan.writes.map((write, index) => {
    const kept = looks.get(index);
    if (write.kind !== "removeKeyedRow" || kept === undefined) return write;
    const cells = write.cells.map((cell) => {
      const look = kept.get(cell.header);
      return look === undefined ? cell : { ...cell, look };
    });
    return { ...write, cells };
  });
  return planJournalAnew({ ...plan, writes });
};
