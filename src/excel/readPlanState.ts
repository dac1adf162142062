import { WorkbookError } from "../commands/workbookError";
import { isFoundByKey } from "../core/plan/isFoundByKey";
import type { Plan, TableShape } from "../core/plan/plan";
import type { CellContent, Grid } from "../core/workbook";
import { loadDeficitMarks, matchDeficitMarks } from "./deficitMark";
import { describeColumn, matchConcernedArea, matchTargetArea } from "./matchTargetArea";
import { createRange, evaluateRowBytes, loadGrid, loadSheet, type Take } from "./loadCells";
import { loadNotes } from "./loadNotes";
import type { NotesGrid } from "./notesSheet";
import { CALL_BYTES, createPayloadQueue, evaluateBytes, PAYLOAD_BYTES, type PayloadQueue } from "./payload";
import type { PlanState, TableState } from "./planState";
import { type Catalogue, loadCatalogue, readCatalogue } from "./readCatalogue";
import { readNotesInParts } from "./readInParts";
import { loadRemovedLooks, readRemovedLooks } from "./readRemovedLooks";
import { readLocked } from "./readLocked";
import { readWorkbookError } from "./readWorkbookError";

/**
 * Reads what the plan concerns, in one round trip below the payload limit, else `ceil(bytes / PAYLOAD_BYTES)`; in one more where
 * it writes in single cells of a protected sheet. Where the hidden sheet alone is too much for an answer (the undo of a large
 * write), it is read before the rest, in parts.
 * Cells are looked up where the plan's shapes say they are; a table that has moved shows as another shape.
 * Excel answers ItemNotFound where one of the plan's tables or their sheets is gone.
 */
export async function readPlanState(context: Excel.RequestContext, plan: Plan): Promise<PlanState> {
  try {
    return await readBesideNotes(context, plan, loadNotes(context));
  } catch (error) {
    const failure = readWorkbookError(error);
    if (!(failure instanceof WorkbookError) || failure.code !== "too-large") throw error;
  }
  const notes = await readNotesInParts(context, await readCatalogue(context));
  return readBesideNotes(context, plan, () => notes);
}

async function readBesideNotes(
  context: Excel.RequestContext,
  plan: Plan,
  takeNotes: Take<NotesGrid | null>,
): Promise<PlanState> {
  const queue = createPayloadQueue(() => context.sync(), PAYLOAD_BYTES);
  const { workbook } = context;
  queue.add(CALL_BYTES, () => {
    workbook.load("readOnly");
    workbook.protection.load("protected");
  });
  const isSheetRemoved = plan.writes.some((write) => write.kind === "putSheet" && write.after === null);
  const takeCatalogue = loadCatalogue(context, isSheetRemoved ? "charts" : "cells");

  const takeTables: Take<TableState | null>[] = [];
  for (const shape of plan.shapes) {
    takeTables.push(loadTable(context, queue, shape, isFoundByKey(plan, shape.id), takeCatalogue));
  }

  const takeCells = new Map<number, Take<Grid<CellContent>>>();
  const takeMarks = new Map<number, Take<readonly Excel.ConditionalFormat[]>>();
  for (const [index, write] of plan.writes.entries()) {
    const area = matchConcernedArea(plan, write);
    if (area !== null) takeCells.set(index, loadGrid(context, queue, area, evaluateRowBytes(write, area), "formulas"));
    if (write.kind === "removeTableSheet" || write.kind === "putSheet") {
      const take = loadSheet(context, write.sheet);
      takeCells.set(index, () => take().formulas);
    }
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
      : loadGrid(context, queue, labels, shape.labels.contents.map(evaluateBytes), "values");
  return () => {
    const table = takeCatalogue().tables.find(({ id }) => id === shape.id);
    if (table === undefined) return null;
    const rowCount = range.rowCount - 1 - (table.hasTotals ? 1 : 0);
    const place = { row: range.rowIndex, column: range.columnIndex, rowCount };
    const rows = body === null ? null : { formulas: body.formulas, values: body.values };
    return { ...table, ...place, labels: takeLabels().flat(), body: rows };
  };
}
