import { isSameList } from "../core/isSameList";
import type { Plan, Write } from "../core/plan/plan";
import type { CellContent, Grid } from "../core/workbook";
import { readKeyedRow } from "./checkKeyedWrite";
import type { LastLook } from "./lastLook";
import { NOTES_COLUMNS } from "./notesSheet";
import type { PlanState } from "./planState";

/**
 * The first write that has replaced or taken away something else than the plan was held against: somebody has written there,
 * or sorted the rows, between the two looks. Null where none has.
 */
export function matchLastLook(plan: Plan, state: PlanState, last: LastLook): Write | null {
  return plan.writes.find((write, index) => isOvertaken(state, last, write, index)) ?? null;
}

function isOvertaken(state: PlanState, last: LastLook, write: Write, index: number): boolean {
  switch (write.kind) {
    case "setContents": {
      const { target } = write;
      if (target.kind === "keyed") {
        return isRowChanged(state, last, write.target.tableId, target, [target.keyHeader, target.header]);
      }
      const names = last.labels.get(target.tableId);
      const isSorted = names !== undefined && !isSameList(state.tables.get(target.tableId)?.labels ?? [], names);
      return isSorted || isChanged(state, last, index);
    }
    case "removeKeyedRow":
      return isRowChanged(state, last, write.tableId, write, state.tables.get(write.tableId)?.headers ?? []);
    case "removeRow":
    case "removeColumn":
    case "addTable":
    case "putSheet":
    case "removeTableSheet":
      return isChanged(state, last, index);
    case "setTotalsRow":
      return !write.shown && isChanged(state, last, index);
    case "putNote":
      return isRowTaken(state, last);
    // What they find in their way is pushed aside, and nothing is lost.
    case "addColumn":
    case "addRow":
    case "addKeyedRow":
    case "addTableSheet":
    case "removeTable":
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
      return false;
    default:
      return write satisfies never;
  }
}

/** Whether somebody else's note has come to stand since in a row of the hidden sheet that the plan writes in. */
function isRowTaken({ notes }: PlanState, last: LastLook): boolean {
  const blank = NOTES_COLUMNS.map(() => "");
  return [...last.notes].some(([row, cells]) => !isSameList(notes?.[row] ?? blank, cells) && !isSameList(blank, cells));
}

function isChanged(state: PlanState, last: LastLook, index: number): boolean {
  const [before, now] = [state.cells.get(index), last.cells.get(index)];
  return before !== undefined && now !== undefined && !isSameGrid(before, now.formulas);
}

/** Whether the row that a write means holds something else in these columns, or stands elsewhere. */
function isRowChanged(
  state: PlanState,
  last: LastLook,
  tableId: string,
  key: Parameters<typeof readKeyedRow>[1],
  headers: readonly string[],
): boolean {
  const table = state.tables.get(tableId);
  const row = table === undefined ? null : readKeyedRow(table, key);
  if (table === undefined || row === null) return false;
  const [before, now] = [table.body?.formulas[row], last.bodies.get(tableId)?.formulas[row]];
  return headers.some((header) => {
    const column = table.headers.indexOf(header);
    return before?.[column] !== now?.[column];
  });
}

const isSameGrid = (one: Grid<CellContent>, other: Grid<CellContent>): boolean =>
  one.length === other.length && one.every((row, index) => isSameList(row, other[index] ?? []));
