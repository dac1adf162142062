import { isFormula } from "../core/plan/isFormula";
import { matchEntered } from "../core/plan/matchEntered";
import { matchKeyedRow, readKeyedRows } from "../core/plan/matchKeyedRow";
import type { Contents, KeyedRow, Plan, Target } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";
import { isBegun, type PlanState, type TableState } from "./planState";

type KeyedTarget = Extract<Target, { kind: "keyed" }>;

/** The place of the row that a write means; null where no row has the Nr, or several have. */
export function readKeyedRow(
  table: TableState,
  { keyHeader, key }: Pick<KeyedRow, "keyHeader" | "key">,
): number | null {
  return matchKeyedRow(table.body?.values ?? [], table.headers.indexOf(keyHeader), key);
}

/** True where the row is there and the cell holds what the plan knew of, or what the plan itself has put there already. */
export function checkKeyedCell(
  plan: Plan,
  state: PlanState,
  { before, after }: { readonly before: Contents; readonly after: Contents },
  target: KeyedTarget,
): boolean {
  const table = state.tables.get(target.tableId);
  if (table === undefined) return false;
  const isAdded = plan.writes.some(
    (write) => write.kind === "addKeyedRow" && write.tableId === target.tableId && write.key === target.key,
  );
  if (isAdded) return true;
  const row = readKeyedRow(table, target);
  const column = table.headers.indexOf(target.header);
  if (row === null || column < 0) return false;
  const found = table.body?.formulas[row]?.[column] ?? "";
  return (isBegun(plan, state) ? [before, after] : [before]).some(({ formulas }) =>
    matchEntered(found, formulas[0]?.[0] ?? "", table.name),
  );
}

/** True where no row has the Nr yet; for an undo also where the row is back already. */
export function checkFreeKey(plan: Plan, table: TableState | undefined, row: KeyedRow): boolean {
  if (table === undefined || !table.headers.includes(row.keyHeader)) return false;
  const rows = readKeyedRows(table.body?.values ?? [], table.headers.indexOf(row.keyHeader), row.key);
  return rows.length === 0 || (plan.kind === "undo" && rows.length === 1 && checkKeyedRow(plan, table, row));
}

/** True where the row still holds what the plan takes away; an undo may find that it is gone, or only partly there. */
export function checkKeyedRow(plan: Plan, table: TableState | undefined, row: KeyedRow): boolean {
  if (table === undefined) return false;
  const place = readKeyedRow(table, row);
  if (place === null) return plan.kind === "undo";
  return table.headers.every((header, column) => {
    const found = table.body?.formulas[place]?.[column] ?? "";
    const planned = row.cells.find((cell) => cell.header === header);
    // Only Excel puts something where the row was left blank: the formula of a calculated column.
    if (planned === undefined) return found === "" || (typeof found === "string" && found.startsWith("="));
    // A cell that a stopped write never reached is blank.
    return (plan.kind === "undo" && found === "") || matchEntered(found, planned.formula, table.name);
  });
}

/**
 * The place of a row that a stopped write added and never gave its Nr: still blank but for calculated columns, where the new
 * row was to be, and one row more than the table had. Null where there is none.
 */
export function readUnnumberedRow(plan: Plan, table: TableState | undefined, row: KeyedRow): number | null {
  const planned = plan.shapes.find(({ id }) => id === row.tableId);
  if (plan.kind !== "undo" || planned === undefined || table === undefined || table.body === null) return null;
  if (table.rowCount <= planned.rowCount || readKeyedRow(table, row) !== null) return null;
  const place = row.index ?? table.rowCount - 1;
  return isBlankRow(table.body.formulas[place]) ? place : null;
}

/**
 * The place of a row that a stopped undo put back and never gave its Nr: still blank but for calculated columns, where the row
 * was, in a table that has as many rows as before it was taken away. Null where there is none.
 */
export function readBlankRow(plan: Plan, table: TableState | undefined, row: KeyedRow): number | null {
  const before = plan.shapes.find(({ id }) => id === row.tableId);
  if (plan.kind !== "undo" || before === undefined || table === undefined || table.body === null) return null;
  if (row.index === null || table.rowCount < before.rowCount || readKeyedRow(table, row) !== null) return null;
  return isBlankRow(table.body.formulas[row.index]) ? row.index : null;
}

/** The blank cells of the columns in which a row that comes back has a formula: Excel goes on with it in them. */
export function readBlankCells(
  table: TableState | undefined,
  { cells }: KeyedRow,
): readonly { readonly row: number; readonly column: number }[] {
  const columns = cells.flatMap(({ header, formula, value }) =>
    isFormula(formula, value) ? (table?.headers.indexOf(header) ?? []) : [],
  );
  return (table?.body?.formulas ?? []).flatMap((row, index) =>
    columns.flatMap((column) => (row[column] === "" ? [{ row: index, column }] : [])),
  );
}

function isBlankRow(formulas: readonly CellContent[] | undefined): boolean {
  return formulas?.every((cell) => cell === "" || (typeof cell === "string" && cell.startsWith("="))) === true;
}
