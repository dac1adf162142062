import type { Plan } from "./plan";
import { readWriteTable } from "./readWriteSheet";

/**
 * Whether a plan finds everything that it writes in a table by Nr and header: then the table may have been sorted, moved,
 * renamed or grown since the plan was made.
 */
export const isFoundByKey = (plan: Plan, tableId: string): boolean => {
  const own = plan.writes.filter((write) => readWriteTable(write) === tableId);
  return (
    own.length > 0 &&
    own.every(
      (write) =>
        write.kind === "addKeyedRow" ||
        write.kind === "removeKeyedRow" ||
        ("target" in write && write.target.kind === "keyed"),
    )
  );
};
