import type { Plan, Target } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";
import {
  applyColumn,
  applyColumnRemoval,
  applyKeyedRow,
  applyKeyedRowRemoval,
  applyRow,
  applyRowRemoval,
  applyTotalsRow,
} from "./applyTableChange";
import { readBlankCells, readBlankRow, readUnnumberedRow } from "./checkKeyedWrite";
import { applyRangeTable } from "./applyRangeTable";
import { applyTableSheet } from "./applyTableSheet";
import { applyDeficitMark } from "./deficitMark";
import { evaluateRowCount, matchShape } from "./matchTargetArea";
import type { NotesGrid } from "./notesSheet";
import {
  CALL_BYTES,
  evaluateBytes,
  RUN_BYTES,
  type PayloadCall,
  type PayloadQueue,
  planRowRuns,
  type RowRun,
} from "./payload";
import { planNoteCalls } from "./planNoteCalls";
import type { PlanState } from "./planState";
import { planSheetCalls } from "./planSheetCalls";
import { printEntries } from "./printEntries";
import { matchTargetRange, type TrackedTable, type TrackedTables } from "./trackedTable";

/** How far the writes have come: the workbook as it was read, and what they have changed of it since. */
export type Progress = {
  readonly state: PlanState;
  readonly tables: TrackedTables;
  notes: NotesGrid | null;
};

/** Queues one write of a plan. */
export function applyWrite(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  plan: Plan,
  index: number,
  progress: Progress,
): void {
  for (const { bytes, call } of planCalls(context, plan, index, progress)) queue.add(bytes, call);
}

/** The calls of one write. Each finds its cells when it is made; what an undo finds already undone is passed over. */
function planCalls(
  context: Excel.RequestContext,
  plan: Plan,
  index: number,
  progress: Progress,
): readonly PayloadCall[] {
  const write = plan.writes[index];
  if (write === undefined) return [];
  const { state, tables } = progress;
  const changeTable = (change: (table: TrackedTable) => TrackedTable, tableId: string, callCount = 3) => {
    const call = () => {
      const table = tables.get(tableId);
      if (table === undefined) throw new Error(`The plan changes table ${tableId} without its shape.`);
      tables.set(tableId, change(table));
    };
    return [{ bytes: CALL_BYTES * callCount, call }];
  };
  const enter = (change: (range: Excel.Range) => void, target: Target, run?: RowRun) => {
    const range = matchTargetRange(tables, target, run);
    if (range !== null) change(range);
    else if (plan.kind !== "undo") throw new Error(`The plan writes in ${target.header}, which its table has not.`);
  };
  switch (write.kind) {
    case "setContents": {
      const entries = printEntries(write.after);
      const enterGrid = (grid: CellContent[][]) =>
        planGrid(grid, (rows, run) => {
          enter((range) => (range.formulas = rows), write.target, run);
        });
      return hasMixedFormulas(entries)
        ? [...enterGrid(printPlaceholders(entries)), ...enterGrid(entries)]
        : enterGrid(entries);
    }
    case "setNumberFormats":
      return planGrid(
        write.after.map((row) => [...row]),
        (rows, run) => {
          enter((range) => (range.numberFormat = rows), write.target, run);
        },
      );
    case "addDeficitMark": {
      const call = () => {
        enter((range) => {
          applyDeficitMark(range, write.threshold);
        }, write.target);
      };
      return [{ bytes: 4 * CALL_BYTES, call }];
    }
    case "removeDeficitMark":
      return [{ bytes: CALL_BYTES, call: () => state.marks.get(index)?.forEach((mark) => mark.delete()) }];
    case "addColumn":
      return changeTable((table) => applyColumn(table, write.header), write.tableId);
    case "removeColumn":
      return changeTable((table) => applyColumnRemoval(table, write.header), write.tableId);
    case "setTotalsRow":
      return changeTable(
        (table) => applyTotalsRow(table, write.shown, write.looks),
        write.tableId,
        3 + Math.ceil(evaluateBytes(write.looks ?? {}) / CALL_BYTES),
      );
    case "addRow":
      return changeTable((table) => applyRow(table, write.cells), write.tableId, 3 * (1 + write.cells.length));
    case "removeRow": {
      const planned = evaluateRowCount(plan, write, matchShape(plan.shapes, write.tableId));
      return changeTable((table) => (table.rowCount < planned ? table : applyRowRemoval(table)), write.tableId);
    }
    case "addKeyedRow":
      return changeTable(
        (table) =>
          applyKeyedRow(table, write, {
            unnumbered: readBlankRow(plan, state.tables.get(write.tableId), write),
            blanks: plan.kind === "undo" ? readBlankCells(state.tables.get(write.tableId), write) : null,
          }),
        write.tableId,
        3 * (1 + write.cells.length) + Math.ceil(evaluateBytes(write.cells) / CALL_BYTES),
      );
    case "removeKeyedRow":
      return changeTable(
        (table) => applyKeyedRowRemoval(table, write, readUnnumberedRow(plan, state.tables.get(write.tableId), write)),
        write.tableId,
      );
    case "putSheet":
      return planSheetCalls(
        context,
        write,
        state.catalogue.sheets.some(({ name }) => name === write.sheet),
      );
    case "addTableSheet": {
      const call = () => {
        applyTableSheet(context, write);
      };
      return [{ bytes: evaluateBytes(write) + (10 + 8 * write.columns.length) * CALL_BYTES, call }];
    }
    case "addTable":
      return [{ bytes: 8 * CALL_BYTES, call: () => applyRangeTable(context, write) }];
    case "removeTable": {
      if (!state.catalogue.tables.some(({ name }) => name === write.table)) return [];
      return [{ bytes: CALL_BYTES, call: () => void context.workbook.tables.getItem(write.table).convertToRange() }];
    }
    case "removeTableSheet": {
      if (!state.catalogue.sheets.some(({ name }) => name === write.sheet)) return [];
      const call = () => {
        context.workbook.worksheets.getItem(write.sheet).delete();
      };
      return [{ bytes: CALL_BYTES, call }];
    }
    case "putNote": {
      const { calls, notes } = planNoteCalls(context, progress.notes, write);
      progress.notes = notes;
      return calls;
    }
    default:
      return write satisfies never;
  }
}

/**
 * Cells of a column that are not all the same, a formula among them. In a table column that is blank or calculated throughout
 * Excel fills the last formula entered into every cell, over what was entered with it (OfficeDev/office-js #1916, #5909, #6745).
 */
function hasMixedFormulas(entries: readonly (readonly CellContent[])[]): boolean {
  const first = entries[0]?.[0];
  const isFormula = (entry: CellContent) => typeof entry === "string" && entry.startsWith("=");
  return entries.some(([entry = ""]) => isFormula(entry)) && entries.some(([entry]) => entry !== first);
}

/** Plain numbers to stand in the cells for a moment: a column that holds constants is not filled. */
function printPlaceholders(entries: readonly (readonly CellContent[])[]): CellContent[][] {
  return entries.map((row) => row.map(() => 0));
}

/** A grid in runs of rows that fit in a request. */
function planGrid<T>(rows: T[][], enter: (rows: T[][], run: RowRun) => void): readonly PayloadCall[] {
  return planRowRuns(rows.map(evaluateBytes), RUN_BYTES).map((run) => {
    const call = () => {
      enter(rows.slice(run.first, run.first + run.count), run);
    };
    return { bytes: run.bytes, call };
  });
}
