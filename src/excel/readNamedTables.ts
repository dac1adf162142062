import { readTableReferences, type TableReference } from "../core/formula/readTableReferences";
import type { Plan } from "../core/plan/plan";
import { readSheetGrid } from "../core/plan/readSheetGrid";

/** What formulas that a plan puts on sheets of our own name of tables, each as often as it is named. */
export function readNamedTables({ writes }: Plan): readonly TableReference[] {
  return writes.flatMap((write) =>
    write.kind === "putSheet"
      ? readSheetGrid(write.after).flatMap((row) =>
          row.flatMap((cell) => (cell?.kind === "formula" ? readTableReferences(cell.formula) : [])),
        )
      : [],
  );
}
