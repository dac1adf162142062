import { WorkbookError } from "../commands/workbookError";
import { matchUndoneShape } from "../core/plan/matchUndoneShape";
import type { Plan, TableShape, Write } from "../core/plan/plan";
import { checkWrite } from "./checkWrite";
import { isNotesSheetTaken, NOTE_CONTENT_LENGTH, NOTES_SHEET } from "./notesSheet";
import type { PlanState, TableState } from "./planState";

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
      table !== undefined && (matchShape(shape, table) || (plan.kind === "undo" && matchPart(plan, shape, table)));
    if (!isSame) throw new WorkbookError("table-changed", { place: shape.name });
  }
  plan.writes.forEach((write, index) => {
    if (!checkWrite(plan, state, write, index)) {
      throw new WorkbookError("table-changed", { place: describePlace(plan, write) });
    }
  });
}

function checkProtection(plan: Plan, state: PlanState): void {
  if (state.isReadOnly) throw new WorkbookError("protected");
  const { sheets } = state.catalogue;
  for (const write of plan.writes) {
    if (write.kind === "putNote" && isNotesSheetTaken(state.notes ?? [])) {
      throw new WorkbookError("sheet-taken", { place: NOTES_SHEET });
    }
    if (write.kind === "putNote" && write.parts.some((part) => part.length > NOTE_CONTENT_LENGTH)) {
      throw new WorkbookError("too-large", { place: NOTES_SHEET });
    }
    const place = write.kind === "putNote" ? NOTES_SHEET : matchSheet(plan, write);
    const sheet = sheets.find(({ name }) => name === place);
    const isProtected = sheet === undefined ? state.isStructureProtected : sheet.isProtected;
    const isRemoved = write.kind === "removeTableSheet" && state.isStructureProtected;
    if (isProtected || isRemoved) throw new WorkbookError("protected", { place });
  }
}

function matchShape(shape: TableShape, table: TableState): boolean {
  return (
    matchPlace(shape, table) &&
    shape.rowCount === table.rowCount &&
    shape.hasTotals === table.hasTotals &&
    matchList(shape.headers, table.headers) &&
    (shape.labels === null || matchList(shape.labels.contents, table.labels))
  );
}

/** True where the table lacks only what the undo would take away, or has what it would bring. */
function matchPart(plan: Plan, shape: TableShape, table: TableState): boolean {
  return (
    matchPlace(shape, table) &&
    matchUndoneShape(shape, table, plan.writes) &&
    (shape.labels === null ||
      matchList(shape.labels.contents.slice(0, table.rowCount), table.labels.slice(0, table.rowCount)))
  );
}

function matchPlace(shape: TableShape, table: TableState): boolean {
  return (
    shape.name === table.name && shape.sheet === table.sheet && shape.row === table.row && shape.column === table.column
  );
}

function matchList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function describePlace(plan: Plan, write: Write): string {
  const tableId = matchTableId(write);
  return plan.shapes.find(({ id }) => id === tableId)?.name ?? matchSheet(plan, write);
}

function matchSheet(plan: Plan, write: Write): string {
  if (write.kind === "addTableSheet" || write.kind === "removeTableSheet") return write.sheet;
  const tableId = matchTableId(write);
  return plan.shapes.find(({ id }) => id === tableId)?.sheet ?? NOTES_SHEET;
}

function matchTableId(write: Write): string | null {
  if ("target" in write) return write.target.tableId;
  return "tableId" in write ? write.tableId : null;
}
