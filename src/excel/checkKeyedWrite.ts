import { matchFormulas } from "../core/formula/matchFormulas";
import { matchKeyedRow, readKeyedRows } from "../core/plan/matchKeyedRow";
import type { Contents, KeyedRow, Plan, Target } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";
import type { TableState } from "./planState";

type KeyedTarget = Extract<Target, { kind: "keyed" }>;

/** The place of the row that a write means; null where no row has the Nr, or several have. */
export function readKeyedRow(
  table: TableState,
  { keyHeader, key }: Pick<KeyedRow, "keyHeader" | "key">,
): number | null {
  return matchKeyedRow(table.body?.values ?? [], table.headers.indexOf(keyHeader), key);
}

/** True where the row is there and the cell holds what the plan knew of, or already what it is to hold. */
export function checkKeyedCell(
  plan: Plan,
  table: TableState | undefined,
  { before, after }: { readonly before: Contents; readonly after: Contents },
  target: KeyedTarget,
): boolean {
  if (table === undefined) return false;
  const isAdded = plan.writes.some(
    (write) => write.kind === "addKeyedRow" && write.tableId === target.tableId && write.key === target.key,
  );
  if (isAdded) return true;
  const row = readKeyedRow(table, target);
  const column = table.headers.indexOf(target.header);
  if (row === null || column < 0) return false;
  const found = table.body?.formulas[row]?.[column] ?? "";
  return [before, after].some(({ formulas }) => matchEntered(found, formulas[0]?.[0] ?? "", table.name));
}

/** True where no row has the Nr yet; for an undo also where the row is back already. */
export function checkFreeKey(plan: Plan, table: TableState | undefined, row: KeyedRow): boolean {
  if (table === undefined || !table.headers.includes(row.keyHeader)) return false;
  const rows = readKeyedRows(table.body?.values ?? [], table.headers.indexOf(row.keyHeader), row.key);
  return rows.length === 0 || (plan.kind === "undo" && rows.length === 1 && checkKeyedRow(plan, table, row));
}

/** True where the row still holds what the plan takes away; an undo may find that it is gone. */
export function checkKeyedRow(plan: Plan, table: TableState | undefined, row: KeyedRow): boolean {
  if (table === undefined) return false;
  const place = readKeyedRow(table, row);
  if (place === null) return plan.kind === "undo";
  return row.cells.every(({ header, formula }) => {
    const column = table.headers.indexOf(header);
    return column < 0 || matchEntered(table.body?.formulas[place]?.[column] ?? "", formula, table.name);
  });
}

function matchEntered(found: CellContent, expected: CellContent, table: string): boolean {
  if (found === expected) return true;
  return (
    typeof found === "string" &&
    typeof expected === "string" &&
    expected.startsWith("=") &&
    matchFormulas(found, expected, table)
  );
}
