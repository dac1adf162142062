import { readTableReferences, type TableReference } from "../core/formula/readTableReferences";
import type { Plan } from "../core/plan/plan";
import { readSheetGrid } from "../core/plan/readSheetGrid";
import { readOnceEach } from "../core/readOnceEach";

/** What formulas that a plan puts on sheets of our own name of tables, each as often as it is named. */
export const readNamedTables: (plan: Plan) => readonly TableReference[] = readOnceEach(({ writes }) =>
  writes.flatMap((write) =>
    write.kind === "putSheet"
      ? readSheetGrid(write.after).flatMap((row) =>
          row.flatMap((cell) => (cell?.kind === "formula" ? readTableReferences(cell.formula) : [])),
        )
      : [],
  ),
);
