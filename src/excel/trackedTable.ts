import { matchKeyedRow } from "../core/plan/matchKeyedRow";
import type { Target } from "../core/plan/plan";
import type { CellContent, Grid } from "../core/workbook";
import type { RowRun } from "./payload";
import type { PlanState } from "./planState";

/** A table while a plan's writes are queued: as it will be when Excel comes to the next write. */
export type TrackedTable = {
  readonly proxy: Excel.Table;
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly hasTotals: boolean;
  /** The body's contents, of a table whose rows are found by their Nr; none of others. Only as far as Nr go. */
  readonly rows: Grid<CellContent>;
};

export type TrackedTables = Map<string, TrackedTable>;

export function createTrackedTables(context: Excel.RequestContext, state: PlanState): TrackedTables {
  return new Map(
    [...state.tables.values()].map(({ id, headers, rowCount, hasTotals, body }) => {
      const rows = body?.values ?? [];
      return [id, { proxy: context.workbook.tables.getItem(id), headers, rowCount, hasTotals, rows }];
    }),
  );
}

/**
 * The target's cells (of a column: the given rows) as a range of the table, which Excel finds when it comes to it.
 * Null where there are no such cells: an undo may find that they were never made.
 */
export function matchTargetRange(tables: TrackedTables, target: Target, run?: RowRun): Excel.Range | null {
  const table = tables.get(target.tableId);
  const column = table?.headers.indexOf(target.header) ?? -1;
  if (table === undefined || column < 0) return null;
  switch (target.kind) {
    case "column": {
      const cells = table.proxy.getDataBodyRange().getColumn(column);
      if (run === undefined || run.count === table.rowCount) return cells;
      return cells.getCell(run.first, 0).getResizedRange(run.count - 1, 0);
    }
    case "cell":
      return target.row < table.rowCount ? table.proxy.getDataBodyRange().getCell(target.row, column) : null;
    case "keyed": {
      const row = matchKeyedRow(table.rows, table.headers.indexOf(target.keyHeader), target.key);
      return row === null ? null : table.proxy.getDataBodyRange().getCell(row, column);
    }
    case "totals":
      return table.hasTotals ? table.proxy.getTotalRowRange().getCell(0, column) : null;
    case "below":
      return table.proxy.getRange().getLastRow().getOffsetRange(target.offset, 0).getCell(0, column);
    default:
      return target satisfies never;
  }
}
