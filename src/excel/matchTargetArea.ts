import type { Plan, TableShape, Target, Write } from "../core/plan/plan";
import type { RangeArea } from "../core/workbook";

/** Where a shape says that the target's cells are. Null where the table has no such column or totals row before the plan is applied. */
export function matchTargetArea(shapes: readonly TableShape[], target: Target): RangeArea | null {
  const shape = matchShape(shapes, target.tableId);
  switch (target.kind) {
    case "column":
      return describeColumn(shape, target.header, 1, shape.rowCount);
    case "cell":
      return describeColumn(shape, target.header, 1 + target.row, 1);
    // Where the row stands is known when the table has been read.
    case "keyed":
      return null;
    case "totals":
      return shape.hasTotals ? describeColumn(shape, target.header, 1 + shape.rowCount, 1) : null;
    case "below":
      return describeColumn(shape, target.header, shape.rowCount + (shape.hasTotals ? 1 : 0) + target.offset, 1);
    default:
      return target satisfies never;
  }
}

/**
 * The cells whose contents a write replaces, takes away or would push aside; null where there are none or they are yet to be made.
 */
export function matchConcernedArea(plan: Plan, write: Write): RangeArea | null {
  const { shapes } = plan;
  switch (write.kind) {
    case "setContents":
      return matchTargetArea(shapes, write.target);
    case "removeColumn": {
      const shape = matchShape(shapes, write.tableId);
      return describeColumn(shape, write.header, 1, shape.rowCount + (shape.hasTotals ? 1 : 0));
    }
    case "addColumn": {
      const shape = matchShape(shapes, write.tableId);
      const { sheet, row, column, headers, rowCount, hasTotals } = shape;
      const added = evaluateEarlier(plan, write, "addColumn", shape.id);
      const beside = column + headers.length + added;
      return { sheet, row, column: beside, rowCount: 1 + rowCount + (hasTotals ? 1 : 0), columnCount: 1 };
    }
    case "setTotalsRow": {
      const shape = matchShape(shapes, write.tableId);
      if (shape.hasTotals === write.shown) return null;
      const totals = describeRow(shape, 1 + shape.rowCount);
      return { ...totals, columnCount: totals.columnCount + evaluateEarlier(plan, write, "addColumn", shape.id) };
    }
    case "removeRow": {
      const shape = matchShape(shapes, write.tableId);
      return describeRow(shape, evaluateRowCount(plan, write, shape));
    }
    case "addTable": {
      const { sheet, row, column, headers } = write;
      return { sheet, row, column, rowCount: 1, columnCount: headers.length };
    }
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
    case "addRow":
    case "addKeyedRow":
    case "removeKeyedRow":
    case "addTableSheet":
    case "removeTableSheet":
    case "removeTable":
    case "putSheet":
    case "putNote":
      return null;
    default:
      return write satisfies never;
  }
}

export function describeColumn(
  shape: Pick<TableShape, "sheet" | "row" | "column" | "headers">,
  header: string,
  firstRow: number,
  rowCount: number,
): RangeArea | null {
  const index = shape.headers.indexOf(header);
  if (index < 0) return null;
  return { sheet: shape.sheet, row: shape.row + firstRow, column: shape.column + index, rowCount, columnCount: 1 };
}

function describeRow(shape: TableShape, row: number): RangeArea {
  const { sheet, column, headers } = shape;
  return { sheet, row: shape.row + row, column, rowCount: 1, columnCount: headers.length };
}

/** How many rows a table has when the plan comes to this write, if all goes as planned. */
export function evaluateRowCount(plan: Plan, write: Write, shape: TableShape): number {
  const { id, rowCount } = shape;
  return rowCount + evaluateEarlier(plan, write, "addRow", id) - evaluateEarlier(plan, write, "removeRow", id);
}

/** How many writes of a kind the plan makes in a table before this one. */
function evaluateEarlier(plan: Plan, write: Write, kind: Write["kind"], tableId: string): number {
  const earlier = plan.writes.slice(0, plan.writes.indexOf(write));
  return earlier.filter((other) => other.kind === kind && "tableId" in other && other.tableId === tableId).length;
}

/** Every table that a plan writes in has a shape in it; a plan without is a bug of its planner. */
export function matchShape(shapes: readonly TableShape[], tableId: string): TableShape {
  const shape = shapes.find(({ id }) => id === tableId);
  if (shape === undefined) throw new Error(`The plan writes in table ${tableId} without its shape.`);
  return shape;
}
