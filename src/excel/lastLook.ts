import { isFoundByKey } from "../core/plan/isFoundByKey";
import type { Plan } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";
import { createRange, evaluateRowBytes, type Held, loadCells, loadSheet, type Take } from "./loadCells";
import { describeColumn, matchConcernedArea, matchShape } from "./matchTargetArea";
import { applyNoteRows, NOTES_COLUMNS, NOTES_SHEET, planNoteRows } from "./notesSheet";
import { CALL_BYTES, evaluateBytes, type PayloadQueue } from "./payload";
import type { PlanState, TableState } from "./planState";
import { readNamedTables } from "./readNamedTables";

/** What the plan concerns as it stood when its writes began, read in their own request. */
export type LastLook = {
  /** By the write's place in the plan: the cells that it replaces or takes away; of a sheet of our own everything, from A1. */
  readonly cells: ReadonlyMap<number, Held>;
  /** The bodies of tables whose rows are found by their Nr, by the table's id. */
  readonly bodies: ReadonlyMap<string, Held>;
  /** The rows' names, where the plan goes by them, by the table's id. */
  readonly labels: ReadonlyMap<string, readonly CellContent[]>;
  /** Rows of the hidden sheet that the plan writes in, but for those of the undo that it takes the place of. */
  readonly notes: ReadonlyMap<number, readonly CellContent[]>;
};

/**
 * Queues, before anything else, a second look at what the plan concerns. Between `readPlanState` and the write somebody may
 * have been there, and Excel offers no lock. Where a table that the plan writes in or names has got another name, has moved, or has
 * come to have more or fewer rows or columns, Excel stops here (`ItemNotFound`) and nothing is written. So it does where a sheet has
 * got another name or is gone, the hidden one among them. What else has changed is told afterwards by what this gives.
 */
export function loadLastLook(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  plan: Plan,
  state: PlanState,
): Take<LastLook> {
  for (const table of state.tables.values())
    queue.add(6 * CALL_BYTES, () => {
      loadCorners(context, table, isFoundByKey(plan, table.id) ? table.id : table.name);
    });
  for (const name of readOtherTables(plan, state))
    queue.add(CALL_BYTES, () => {
      context.workbook.tables.getItem(name).load("name");
    });
  if (state.notes !== null)
    queue.add(CALL_BYTES, () => {
      context.workbook.worksheets.getItem(NOTES_SHEET).load("name");
    });
  const cells = new Map<number, Take<Held>>();
  for (const [index, write] of plan.writes.entries()) {
    const area = state.cells.has(index) ? matchConcernedArea(plan, write) : null;
    if (area !== null) cells.set(index, loadCells(context, queue, area, evaluateRowBytes(write, area)));
    if ((write.kind === "putSheet" && write.before !== null) || write.kind === "removeTableSheet") {
      const taken: Take<Held>[] = [];
      const bytes = 2 * evaluateBytes(state.cells.get(index) ?? []);
      queue.add(CALL_BYTES, () => void taken.push(loadSheet(context, write.sheet)), bytes);
      cells.set(index, () => taken[0]?.() ?? { formulas: [], values: [] });
    }
  }
  const bodies = new Map<string, Take<Held>>();
  const labels = new Map<string, Take<Held>>();
  for (const { id, body, sheet, row, column, rowCount, headers } of state.tables.values()) {
    const area = { sheet, row: row + 1, column, rowCount, columnCount: headers.length };
    if (body !== null) bodies.set(id, loadCells(context, queue, area, body.formulas.map(evaluateBytes)));
    const shape = matchShape(plan.shapes, id);
    const named = shape.labels === null ? null : describeColumn(shape, shape.labels.header, 1, shape.rowCount);
    if (named !== null && shape.labels !== null)
      labels.set(id, loadCells(context, queue, named, shape.labels.contents.map(evaluateBytes)));
  }
  const notes = new Map(
    readNoteRows(plan, state).map((row): readonly [number, Take<Held>] => {
      const area = { sheet: NOTES_SHEET, row, column: 0, rowCount: 1, columnCount: NOTES_COLUMNS.length };
      return [row, loadCells(context, queue, area, [evaluateBytes(state.notes?.[row] ?? [])])];
    }),
  );
  return () => ({
    cells: new Map([...cells].map(([index, take]) => [index, take()])),
    bodies: new Map([...bodies].map(([id, take]) => [id, take()])),
    labels: new Map([...labels].map(([id, take]) => [id, take().values.flat()])),
    notes: new Map([...notes].map(([row, take]) => [row, take().formulas[0] ?? []])),
  });
}

/** Tables that only formulas on sheets of our own name: renamed, they would be refused in the middle. */
function readOtherTables(plan: Plan, { catalogue }: PlanState): readonly string[] {
  const named = new Set(readNamedTables(plan).map(({ table }) => table.toLowerCase()));
  return catalogue.tables.map(({ name }) => name).filter((name) => named.has(name.toLowerCase()));
}

/**
 * The first and the last cell of a table must be where they were a moment ago: without a cell in common Excel finds nothing. A
 * table is asked for by its name where formulas name it so, and by its id where its rows are found by their Nr.
 */
function loadCorners(context: Excel.RequestContext, table: TableState, key: string): void {
  const { sheet, row, column, rowCount, hasTotals, headers } = table;
  const range = context.workbook.tables.getItem(key).getRange();
  const lastRow = row + rowCount + (hasTotals ? 1 : 0);
  const lastColumn = column + headers.length - 1;
  const place = { sheet, rowCount: 1, columnCount: 1 };
  range
    .getCell(0, 0)
    .getIntersection(createRange(context, { ...place, row, column }))
    .load("rowIndex");
  range
    .getLastCell()
    .getIntersection(createRange(context, { ...place, row: lastRow, column: lastColumn }))
    .load("rowIndex");
}

/** Where the plan's notes go on a hidden sheet that is there. */
function readNoteRows({ writes }: Plan, { notes }: PlanState): readonly number[] {
  if (notes === null) return [];
  let grid = notes;
  const rows = new Set<number>();
  for (const write of writes) {
    if (write.kind !== "putNote") continue;
    const changes = planNoteRows(grid, write);
    grid = applyNoteRows(grid, changes);
    for (const { row } of changes) if (notes[row]?.[0] !== "undo") rows.add(row);
  }
  return [...rows];
}
