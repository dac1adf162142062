import type { Plan, Target } from "../core/plan/plan";
import { applyNote } from "./applyNote";
import { applyColumn, applyColumnRemoval, applyRow, applyRowRemoval, applyTotalsRow } from "./applyTableChange";
import { applyTableSheet } from "./applyTableSheet";
import { applyDeficitMark } from "./deficitMark";
import { evaluateRowCount, matchShape } from "./matchTargetArea";
import type { NotesGrid } from "./notesSheet";
import { CALL_BYTES, evaluateBytes, PAYLOAD_BYTES, type PayloadQueue, planRowRuns, type RowRun } from "./payload";
import type { PlanState } from "./planState";
import { printEntries } from "./printEntries";
import { matchTargetRange, type TrackedTable, type TrackedTables } from "./trackedTable";

/** How far the writes have come: the workbook as it was read, and what they have changed of it since. */
export type Progress = {
  readonly state: PlanState;
  readonly tables: TrackedTables;
  notes: NotesGrid | null;
};

/** Queues one write of a plan. What an undo finds already undone is passed over. */
export async function applyWrite(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  plan: Plan,
  index: number,
  progress: Progress,
): Promise<void> {
  const write = plan.writes[index];
  if (write === undefined) return;
  const { state, tables } = progress;
  const changeTable = (tableId: string, cellCount: number, change: (table: TrackedTable) => TrackedTable) =>
    queue.add(CALL_BYTES * (2 + cellCount), () => {
      const table = tables.get(tableId);
      if (table === undefined) throw new Error(`The plan changes table ${tableId} without its shape.`);
      tables.set(tableId, change(table));
    });
  const matchRange = (target: Target, run?: RowRun): Excel.Range | null => {
    const range = matchTargetRange(tables, target, run);
    if (range === null && plan.kind !== "undo") {
      throw new Error(`The plan writes in the column ${target.header}, which its table has not.`);
    }
    return range;
  };
  switch (write.kind) {
    case "setContents":
      return applyGrid(
        queue,
        (run) => matchRange(write.target, run),
        printEntries(write.after),
        (range, rows) => {
          range.formulas = rows;
        },
      );
    case "setNumberFormats":
      return applyGrid(
        queue,
        (run) => matchRange(write.target, run),
        write.after.map((row) => [...row]),
        (range, rows) => {
          range.numberFormat = rows;
        },
      );
    case "addDeficitMark":
      return queue.add(4 * CALL_BYTES, () => {
        const range = matchRange(write.target);
        if (range !== null) applyDeficitMark(range, write.threshold);
      });
    case "removeDeficitMark":
      return queue.add(CALL_BYTES, () => state.marks.get(index)?.forEach((mark) => mark.delete()));
    case "addColumn":
      return changeTable(write.tableId, 1, (table) => applyColumn(table, write.header));
    case "removeColumn":
      return changeTable(write.tableId, 1, (table) => applyColumnRemoval(table, write.header));
    case "setTotalsRow":
      return changeTable(write.tableId, 1, (table) => applyTotalsRow(table, write.shown));
    case "addRow":
      return changeTable(write.tableId, 3 * write.cells.length, (table) => applyRow(table, write.cells));
    case "removeRow": {
      const planned = evaluateRowCount(plan, write, matchShape(plan.shapes, write.tableId));
      return changeTable(write.tableId, 1, (table) => {
        if (table.rowCount < planned) return table;
        const below = state.cells.get(index)?.[1] ?? [];
        return applyRowRemoval(
          table,
          below.every((cell) => cell === ""),
        );
      });
    }
    case "addTableSheet":
      return queue.add(evaluateBytes(write) + 10 * CALL_BYTES, () => applyTableSheet(context, write));
    case "removeTableSheet":
      if (!state.catalogue.sheets.some(({ name }) => name === write.sheet)) return;
      return queue.add(CALL_BYTES, () => context.workbook.worksheets.getItem(write.sheet).delete());
    case "putNote":
      progress.notes = await applyNote(context, queue, progress.notes, write);
      return;
    default:
      return write satisfies never;
  }
}

/** Enters a grid in the target's cells, in runs of rows that fit in a request. */
async function applyGrid<T>(
  queue: PayloadQueue,
  matchRange: (run: RowRun) => Excel.Range | null,
  rows: T[][],
  enter: (range: Excel.Range, rows: T[][]) => void,
): Promise<void> {
  const rowBytes = rows.map(evaluateBytes);
  for (const run of planRowRuns(rowBytes, PAYLOAD_BYTES)) {
    const end = run.first + run.count;
    const bytes = rowBytes.slice(run.first, end).reduce((sum, ofRow) => sum + ofRow, CALL_BYTES);
    await queue.add(bytes, () => {
      const range = matchRange(run);
      if (range !== null) enter(range, rows.slice(run.first, end));
    });
  }
}
