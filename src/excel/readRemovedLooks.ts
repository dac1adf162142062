import type { Plan } from "../core/plan/plan";
import { loadLooks } from "./cellLooks";
import { readKeyedRow } from "./checkKeyedWrite";
import { matchShape } from "./matchTargetArea";
import type { PlanState, TableState } from "./planState";

/** The place of a row that was asked for, in its table's body from 0, and how its cells look. */
type RowLooks = { readonly row: number; readonly take: () => readonly string[] };

/**
 * Asks how the rows look that a plan takes away, by the write's place in the plan: the rows at the places where the plan knew them. An
 * undo takes away what the add-in made, and nothing is to bring that back.
 */
export function loadRemovedLooks(context: Excel.RequestContext, plan: Plan): ReadonlyMap<number, RowLooks> {
  if (plan.kind === "undo") return new Map();
  return new Map(
    plan.writes.flatMap((write, index): readonly (readonly [number, RowLooks])[] => {
      if (write.kind === "removeKeyedRow" && write.index !== null)
        return [[index, loadRow(context, write.tableId, write.index)]];
      if (write.kind !== "setTotalsRow" || !write.shown) return [];
      return [[index, loadRow(context, write.tableId, matchShape(plan.shapes, write.tableId).rowCount)]];
    }),
  );
}

/** Takes them; one round trip more for rows that have moved within their table since. */
export async function readRemovedLooks(
  context: Excel.RequestContext,
  plan: Plan,
  tables: ReadonlyMap<string, TableState>,
  asked: ReadonlyMap<number, RowLooks>,
): Promise<PlanState["looks"]> {
  const found = [...asked].flatMap(([index, looks]): readonly (readonly [number, readonly string[], RowLooks])[] => {
    const write = plan.writes[index];
    if (write?.kind === "setTotalsRow") return [[index, tables.get(write.tableId)?.headers ?? [], looks]];
    if (write?.kind !== "removeKeyedRow") return [];
    const table = tables.get(write.tableId);
    const row = table === undefined ? null : readKeyedRow(table, write);
    if (table === undefined || row === null) return [];
    return [[index, table.headers, looks.row === row ? looks : loadRow(context, write.tableId, row)]];
  });
  if (found.some(([index, , looks]) => looks !== asked.get(index))) await context.sync();
  return new Map(
    found.map(([index, headers, { take }]) => {
      const looks = take();
      return [
        index,
        new Map(headers.flatMap((header, column) => (looks[column] === undefined ? [] : [[header, looks[column]]]))),
      ];
    }),
  );
}

/** By way of the headers: a place beyond the body is then no error. */
function loadRow({ workbook }: Excel.RequestContext, tableId: string, row: number): RowLooks {
  const headers = workbook.tables.getItem(tableId).getHeaderRowRange();
  return { row, take: loadLooks(headers.getOffsetRange(1 + row, 0)) };
}
