import { matchKeyedRow } from "../core/plan/matchKeyedRow";
import type { Plan } from "../core/plan/plan";
import type { TableState } from "./planState";
import type { Catalogue } from "./readCatalogue";

/**
 * Which writes of a plan are to cells that are locked on a protected sheet. Only cells that are found by their Nr are asked
 * for, in one round trip, none where their sheets are not protected: everything else is refused on a protected sheet as a whole.
 */
export async function readLocked(
  context: Excel.RequestContext,
  plan: Plan,
  { sheets }: Catalogue,
  tables: ReadonlyMap<string, TableState>,
): Promise<ReadonlySet<number>> {
  const asked = plan.writes.flatMap((write, index) => {
    if (write.kind !== "setContents" || write.target.kind !== "keyed") return [];
    const { target } = write;
    const table = tables.get(target.tableId);
    const sheet = sheets.find(({ name }) => name === table?.sheet);
    if (table === undefined || table.body === null || sheet?.isProtected !== true) return [];
    const row = matchKeyedRow(table.body.values, table.headers.indexOf(target.keyHeader), target.key);
    const column = table.headers.indexOf(target.header);
    if (row === null || column < 0) return [];
    const cell = context.workbook.tables.getItem(table.id).getDataBodyRange().getCell(row, column);
    cell.load("format/protection/locked");
    return [{ index, cell }];
  });
  if (asked.length === 0) return new Set();
  await context.sync();
  return new Set(asked.flatMap(({ index, cell }) => (cell.format.protection.locked ? [index] : [])));
}
