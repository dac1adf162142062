import type { Applied } from "../commands/workbook";
import type { Plan } from "../core/plan/plan";
import type { SheetContent } from "../core/plan/sheetContent";
import type { CellContent, Grid } from "../core/workbook";
import { CALL_BYTES, evaluateBytes, RUN_BYTES, type PayloadQueue, planRowRuns } from "./payload";
import { matchTargetRange, type TrackedTables } from "./trackedTable";

/**
 * Asks for what now stands in the cells of each `setContents`, and on each sheet of our own that promises what its formulas show, after all writes; what it gives takes the answer after the last
 * sync. Cells that the plan itself took away afterwards are left out.
 */
export function readWritten(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  plan: Plan,
  tables: TrackedTables,
): () => Applied["readBack"] {
  const written: { readonly writeIndex: number; readonly ranges: readonly Excel.Range[] }[] = [];
  for (const [writeIndex, write] of plan.writes.entries()) {
    if (write.kind === "putSheet" && write.after !== null && isPromising(write.after)) {
      written.push({ writeIndex, ranges: loadSheetRows(context, queue, write.after) });
    }
    if (write.kind !== "setContents") continue;
    const rowBytes = write.after.values.map((row) => evaluateBytes(row));
    const ranges: Excel.Range[] = [];
    for (const run of planRowRuns(rowBytes, RUN_BYTES)) {
      const load = () => {
        const range = matchTargetRange(tables, write.target, run);
        if (range !== null) ranges.push(range.load("values"));
      };
      queue.add(CALL_BYTES, load, run.bytes);
    }
    written.push({ writeIndex, ranges });
  }
  return () =>
    written
      .filter(({ ranges }) => ranges.length > 0)
      .map(({ writeIndex, ranges }) => {
        return { writeIndex, values: ranges.flatMap((range): Grid<CellContent> => range.values) };
      });
}

function isPromising({ rows }: SheetContent): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.kind === "formula" && cell.value !== null));
}

/** The ranges come when the queue is sent. */
function loadSheetRows(context: Excel.RequestContext, queue: PayloadQueue, content: SheetContent): Excel.Range[] {
  const ranges: Excel.Range[] = [];
  const rowBytes = content.rows.map((row) => evaluateBytes(row));
  for (const { first, count, bytes } of planRowRuns(rowBytes, RUN_BYTES)) {
    const load = () => {
      const sheet = context.workbook.worksheets.getItem(content.sheet);
      ranges.push(sheet.getRangeByIndexes(first, 0, count, content.columnWidths.length).load("values"));
    };
    queue.add(CALL_BYTES, load, bytes);
  }
  return ranges;
}
