import type { Write } from "../core/plan/plan";
import type { Block, CellContent, Grid, RangeArea } from "../core/workbook";
import { CALL_BYTES, evaluateBytes, RUN_BYTES, type PayloadQueue, planRowRuns } from "./payload";
import { parseFromFirst } from "./readOwnSheets";

/** Takes what was asked for, once Excel has answered. */
export type Take<T> = () => T;

/** What cells hold: formulas as written, and what they show. */
export type Held = Pick<Block, "formulas" | "values">;

/** Asks for cells in runs of rows that fit; each row's size as the plan knew it. */
export function loadCells(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  area: RangeArea,
  rowBytes: readonly number[],
): Take<Held> {
  const bytes = rowBytes.map((ofRow) => 2 * ofRow);
  const ranges = loadRuns(context, queue, area, bytes, "formulas,values");
  return () => ({
    formulas: ranges.flatMap((range): Grid<CellContent> => range.formulas),
    values: ranges.flatMap((range): Grid<CellContent> => range.values),
  });
}

/** The same, of formulas or values alone. */
export function loadGrid(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  area: RangeArea,
  rowBytes: readonly number[],
  property: "formulas" | "values",
): Take<Grid<CellContent>> {
  const ranges = loadRuns(context, queue, area, rowBytes, property);
  return () => ranges.flatMap((range): Grid<CellContent> => range[property]);
}

/** The ranges come when the queue is sent. */
function loadRuns(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  area: RangeArea,
  rowBytes: readonly number[],
  properties: string,
): readonly Excel.Range[] {
  const ranges: Excel.Range[] = [];
  for (const { first, count, bytes } of planRowRuns(rowBytes, RUN_BYTES)) {
    const load = () => {
      ranges.push(createRange(context, { ...area, row: area.row + first, rowCount: count }).load(properties));
    };
    queue.add(CALL_BYTES, load, bytes);
  }
  return ranges;
}

/** As the plan says they were; a row of which it says nothing is short. */
export function evaluateRowBytes(write: Write, area: RangeArea): readonly number[] {
  const before = write.kind === "setContents" ? write.before.formulas : [];
  return Array.from({ length: area.rowCount }, (_, row) => evaluateBytes(before[row] ?? "") + 10);
}

export function createRange(context: Excel.RequestContext, { sheet, row, column, rowCount, columnCount }: RangeArea) {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Everything on a sheet that the plan made, from A1; nothing where the sheet is gone. */
export function loadSheet(context: Excel.RequestContext, name: string): Take<Held> {
  const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,values");
  return () => {
    if (used.isNullObject) return { formulas: [], values: [] };
    const { rowIndex, columnIndex } = used;
    return {
      formulas: parseFromFirst(rowIndex, columnIndex, used.formulas),
      values: parseFromFirst(rowIndex, columnIndex, used.values),
    };
  };
}
