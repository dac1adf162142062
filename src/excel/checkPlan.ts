import { WorkbookError } from "../commands/workbookError";
import { isSameList } from "../core/isSameList";
import { printCellAddress } from "../core/parse/printCellAddress";
import { isFoundByKey } from "../core/plan/isFoundByKey";
import { matchUndoneLabels, matchUndoneShape } from "../core/plan/matchUndoneShape";
import type { Plan, TableShape, Write } from "../core/plan/plan";
import { readSheetEntry, readSheetGrid } from "../core/plan/readSheetGrid";
import { readWriteSheet, readWriteTable } from "../core/plan/readWriteSheet";
import { readKeyedRow } from "./checkKeyedWrite";
import { checkWrite } from "./checkWrite";
import { isNotesSheetTaken, NOTE_CONTENT_LENGTH, NOTES_SHEET } from "./notesSheet";
import type { PlanState, TableState } from "./planState";
import { readNamedTables } from "./readNamedTables";

/** Microsoft, "Excel specifications and limits". */
const LONGEST_TEXT = 32_767;

/**
 * Throws where the plan does not fit the workbook as it now stands; nothing has been written then.
 * The tables must look as they did when the plan was made, and cells that the plan replaces must hold what it says they held
 * (or already what it puts there): what somebody has typed since would be lost, and the undo would bring back something else.
 * An undo also takes a plan back that was written only in part.
 */
export function checkPlan(plan: Plan, state: PlanState): void {
  checkProtection(plan, state);
  for (const shape of plan.shapes) {
    const table = state.tables.get(shape.id);
    const isSame =
      table !== undefined &&
      (isFoundByKey(plan, shape.id) ||
        matchShape(shape, table) ||
        (plan.kind === "undo" && matchPart(plan, shape, table)));
    if (!isSame) throw new WorkbookError("table-changed", { place: shape.name });
  }
  const lost = readLostTable(plan, state);
  if (lost !== null) throw new WorkbookError("table-changed", { place: lost });
  plan.writes.forEach((write, index) => {
    if (!checkWrite(plan, state, write, index)) {
      throw new WorkbookError("table-changed", { place: describePlace(plan, state, write), ...readCell(state, write) });
    }
  });
}

function checkProtection(plan: Plan, state: PlanState): void {
  if (state.isReadOnly) throw new WorkbookError("protected");
  const { sheets } = state.catalogue;
  plan.writes.forEach((write, index) => {
    if (write.kind === "putNote" && isNotesSheetTaken(state.notes ?? [])) {
      throw new WorkbookError("sheet-taken", { place: NOTES_SHEET });
    }
    checkLength(write);
    const place = matchSheet(plan, state, write);
    const sheet = sheets.find(({ name }) => name === place);
    const isRemoval = write.kind === "removeTableSheet" || (write.kind === "putSheet" && write.after === null);
    // Then it is the workbook, and no sheet of it, that keeps sheets from being added and removed.
    if (state.isStructureProtected && (isRemoval || sheet === undefined)) throw new WorkbookError("protected");
    if (sheet?.isProtected !== true) return;
    const isCell = write.kind === "setContents" && write.target.kind === "keyed";
    if (!isCell) throw new WorkbookError("protected", { place });
    if (state.locked.has(index)) throw new WorkbookError("protected", { place, ...readCell(state, write) });
  });
}

/** No cell holds more. */
function checkLength(write: Write): void {
  if (write.kind === "putNote" && write.parts.some((part) => part.length > NOTE_CONTENT_LENGTH)) {
    throw new WorkbookError("too-large", { place: NOTES_SHEET });
  }
  if (write.kind !== "putSheet") return;
  const isTooLong = readSheetGrid(write.after)
    .flat()
    .some((cell) => String(readSheetEntry(cell)).length > LONGEST_TEXT);
  if (isTooLong) throw new WorkbookError("too-large", { place: write.sheet });
}

/** A table that formulas on a sheet of our own name, and that is not there or lacks the column: Excel would stop at them. */
function readLostTable(plan: Plan, { catalogue }: PlanState): string | null {
  const made = plan.writes.flatMap((write) =>
    write.kind === "addTableSheet" ? [{ name: write.table, headers: write.columns.map(({ header }) => header) }] : [],
  );
  const known = new Map(
    [...catalogue.tables, ...made].map(({ name, headers }) => [
      name.toLowerCase(),
      new Set(headers.map((header) => header.toLowerCase())),
    ]),
  );
  const lost = readNamedTables(plan).find(({ table, columns }) => {
    const headers = known.get(table.toLowerCase());
    return headers === undefined || columns.some((column) => !headers.has(column.toLowerCase()));
  });
  return lost?.table ?? null;
}

function matchShape(shape: TableShape, table: TableState): boolean {
  return (
    matchPlace(shape, table) &&
    shape.rowCount === table.rowCount &&
    shape.hasTotals === table.hasTotals &&
    isSameList(shape.headers, table.headers) &&
    (shape.labels === null || isSameList(shape.labels.contents, table.labels))
  );
}

/** True where the table lacks only what the undo would take away, or has what it would bring. */
function matchPart(plan: Plan, shape: TableShape, table: TableState): boolean {
  return (
    matchPlace(shape, table) &&
    matchUndoneShape(shape, table, plan.writes) &&
    (shape.labels === null ||
      matchUndoneLabels(shape.labels.contents, table.labels, table.rowCount, readAddedRows(plan, shape)))
  );
}

/** How many of the table's last rows the undo would take away. */
function readAddedRows({ writes }: Plan, { id }: TableShape): number {
  return writes.filter((write) => write.kind === "removeRow" && write.tableId === id).length;
}

function matchPlace(shape: TableShape, table: TableState): boolean {
  return (
    shape.name === table.name && shape.sheet === table.sheet && shape.row === table.row && shape.column === table.column
  );
}

/** The table or sheet that a write is about, for the user. */
export function describePlace(plan: Plan, state: PlanState, write: Write): string {
  const tableId = readWriteTable(write);
  return state.tables.get(tableId ?? "")?.name ?? matchSheet(plan, state, write);
}

/** As it is called now: a table that is found by its id may have moved. */
function matchSheet(plan: Plan, state: PlanState, write: Write): string {
  if (write.kind === "putNote") return NOTES_SHEET;
  return state.tables.get(readWriteTable(write) ?? "")?.sheet ?? readWriteSheet(write, plan) ?? NOTES_SHEET;
}

/** The cell that a write names by its Nr, in A1. */
export function readCell({ tables }: PlanState, write: Write): { readonly cell?: string } {
  if (write.kind !== "setContents" || write.target.kind !== "keyed") return {};
  const table = tables.get(write.target.tableId);
  const row = table === undefined ? null : readKeyedRow(table, write.target);
  const column = table?.headers.indexOf(write.target.header) ?? -1;
  if (table === undefined || row === null || column < 0) return {};
  return { cell: printCellAddress(table.row + 1 + row, table.column + column) };
}
