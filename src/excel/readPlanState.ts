import { isFoundByKey } from "../core/plan/isFoundByKey";
import type { Plan, TableShape, Write } from "../core/plan/plan";
import type { CellContent, Grid, RangeArea } from "../core/workbook";
import { loadDeficitMarks, matchDeficitMarks } from "./deficitMark";
import { describeColumn, matchConcernedArea, matchTargetArea } from "./matchTargetArea";
import { loadNotes } from "./loadNotes";
import {
  CALL_BYTES,
  createPayloadQueue,
  evaluateBytes,
  PAYLOAD_BYTES,
  type PayloadQueue,
  planRowRuns,
} from "./payload";
import type { PlanState, TableState } from "./planState";
import { type Catalogue, loadCatalogue } from "./readCatalogue";
import { loadRemovedLooks, readRemovedLooks } from "./readRemovedLooks";
import { readLocked } from "./readLocked";
import { parseFromFirst } from "./readOwnSheets";

/** Takes what was asked for, once Excel has answered. */
type Take<T> = () => T;

/**
 * Reads what the plan concerns, in one round trip below the payload limit, else `ceil(bytes / PAYLOAD_BYTES)`; in one more where
 * it writes in single cells of a protected sheet.
 * Cells are looked up where the plan's shapes say they are; a table that has moved shows as another shape.
 * Excel answers ItemNotFound where one of the plan's tables or their sheets is gone.
 */
export async function readPlanState(context: Excel.RequestContext, plan: Plan): Promise<PlanState> {
  const queue = createPayloadQueue(() => context.sync(), PAYLOAD_BYTES);
  const { workbook } = context;
  queue.add(CALL_BYTES, () => {
    workbook.load("readOnly");
    workbook.protection.load("protected");
  });
  const isSheetRemoved = plan.writes.some((write) => write.kind === "putSheet" && write.after === null);
  const takeCatalogue = loadCatalogue(context, isSheetRemoved ? "charts" : "cells");
  const takeNotes = loadNotes(context);

  const takeTables: Take<TableState | null>[] = [];
  for (const shape of plan.shapes) {
    takeTables.push(loadTable(context, queue, shape, isFoundByKey(plan, shape.id), takeCatalogue));
  }

  const takeCells = new Map<number, Take<Grid<CellContent>>>();
  const takeMarks = new Map<number, Take<readonly Excel.ConditionalFormat[]>>();
  for (const [index, write] of plan.writes.entries()) {
    const area = matchConcernedArea(plan, write);
    if (area !== null) takeCells.set(index, loadFormulas(context, queue, area, evaluateRowBytes(write, area)));
    if (write.kind === "removeTableSheet" || write.kind === "putSheet")
      takeCells.set(index, loadSheet(context, write.sheet));
    if (write.kind === "removeDeficitMark") {
      const marked = matchTargetArea(plan.shapes, write.target);
      if (marked === null) continue;
      const formats = loadDeficitMarks(createRange(context, marked));
      takeMarks.set(index, () => matchDeficitMarks(formats, write.threshold));
    }
  }
  const looks = loadRemovedLooks(context, plan);
  await queue.send();

  const tables = new Map(takeTables.flatMap((take) => take() ?? []).map((table) => [table.id, table]));
  return {
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    catalogue: takeCatalogue(),
    tables,
    cells: new Map([...takeCells].map(([index, take]) => [index, take()])),
    locked: await readLocked(context, plan, takeCatalogue(), tables),
    looks: await readRemovedLooks(context, plan, tables, looks),
    marks: new Map([...takeMarks].map(([index, take]) => [index, take()])),
    notes: takeNotes(),
  };
}

function loadTable(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  shape: TableShape,
  isByKey: boolean,
  takeCatalogue: Take<Catalogue>,
): Take<TableState | null> {
  const proxy = context.workbook.tables.getItem(shape.id);
  const range = proxy.getRange();
  queue.add(CALL_BYTES, () => range.load("rowIndex,columnIndex,rowCount"));
  const body = isByKey ? proxy.getDataBodyRange() : null;
  if (body !== null) queue.add(CALL_BYTES, () => body.load("formulas,values"));
  const labels = shape.labels === null ? null : describeColumn(shape, shape.labels.header, 1, shape.rowCount);
  const takeLabels =
    labels === null || shape.labels === null
      ? () => []
      : loadFormulas(context, queue, labels, shape.labels.contents.map(evaluateBytes), "values");
  return () => {
    const table = takeCatalogue().tables.find(({ id }) => id === shape.id);
    if (table === undefined) return null;
    const rowCount = range.rowCount - 1 - (table.hasTotals ? 1 : 0);
    const place = { row: range.rowIndex, column: range.columnIndex, rowCount };
    const rows = body === null ? null : { formulas: body.formulas, values: body.values };
    return { ...table, ...place, labels: takeLabels().flat(), body: rows };
  };
}

/** Asks for cells in runs of rows that fit; each row's size as the plan knew it. */
function loadFormulas(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  area: RangeArea,
  rowBytes: readonly number[],
  property: "formulas" | "values" = "formulas",
): Take<Grid<CellContent>> {
  const ranges: Excel.Range[] = [];
  for (const { first, count } of planRowRuns(rowBytes, PAYLOAD_BYTES)) {
    const bytes = rowBytes.slice(first, first + count).reduce((sum, ofRow) => sum + ofRow, CALL_BYTES);
    queue.add(bytes, () => {
      ranges.push(createRange(context, { ...area, row: area.row + first, rowCount: count }).load(property));
    });
  }
  return () => ranges.flatMap((range): Grid<CellContent> => range[property]);
}

/** As the plan says they were; a row of which it says nothing is short. */
function evaluateRowBytes(write: Write, area: RangeArea): readonly number[] {
  const before = write.kind === "setContents" ? write.before.formulas : [];
  return Array.from({ length: area.rowCount }, (_, row) => evaluateBytes(before[row] ?? "") + 10);
}

function createRange(context: Excel.RequestContext, { sheet, row, column, rowCount, columnCount }: RangeArea) {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Everything on a sheet that the plan made, from A1; nothing where the sheet is gone. */
function loadSheet(context: Excel.RequestContext, name: string): Take<Grid<CellContent>> {
  const used = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  return () => {
    if (used.isNullObject) return [];
    return parseFromFirst(used.rowIndex, used.columnIndex, used.formulas);
  };
}
