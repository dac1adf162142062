import type { Plan, TableShape, Write } from "../core/plan/plan";
import type { CellContent, Grid, RangeArea } from "../core/workbook";
import { loadDeficitMarks, matchDeficitMarks } from "./deficitMark";
import { describeColumn, matchConcernedArea, matchTargetArea } from "./matchTargetArea";
import { NOTES_SHEET, parseNotesGrid, type NotesGrid } from "./notesSheet";
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

/** Takes what was asked for, once Excel has answered. */
type Take<T> = () => T;

/**
 * Reads what the plan concerns, in one round trip below the payload limit, else `ceil(bytes / PAYLOAD_BYTES)`.
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
  const takeCatalogue = loadCatalogue(context);
  const takeNotes = loadNotes(context);

  const takeTables: Take<TableState | null>[] = [];
  for (const shape of plan.shapes) takeTables.push(loadTable(context, queue, shape, takeCatalogue));

  const takeCells = new Map<number, Take<Grid<CellContent>>>();
  const takeMarks = new Map<number, Take<readonly Excel.ConditionalFormat[]>>();
  for (const [index, write] of plan.writes.entries()) {
    const area = matchConcernedArea(plan, write);
    if (area !== null) takeCells.set(index, loadFormulas(context, queue, area, evaluateRowBytes(write, area)));
    if (write.kind === "removeTableSheet") takeCells.set(index, loadSheet(context, write.sheet));
    if (write.kind === "removeDeficitMark") {
      const marked = matchTargetArea(plan.shapes, write.target);
      if (marked === null) continue;
      const formats = loadDeficitMarks(createRange(context, marked));
      takeMarks.set(index, () => matchDeficitMarks(formats, write.threshold));
    }
  }
  await queue.send();

  const tables = takeTables.flatMap((take) => take() ?? []);
  return {
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    catalogue: takeCatalogue(),
    tables: new Map(tables.map((table) => [table.id, table])),
    cells: new Map([...takeCells].map(([index, take]) => [index, take()])),
    marks: new Map([...takeMarks].map(([index, take]) => [index, take()])),
    notes: takeNotes(),
  };
}

function loadTable(
  context: Excel.RequestContext,
  queue: PayloadQueue,
  shape: TableShape,
  takeCatalogue: Take<Catalogue>,
): Take<TableState | null> {
  const range = context.workbook.tables.getItem(shape.id).getRange();
  queue.add(CALL_BYTES, () => range.load("rowIndex,columnIndex,rowCount"));
  const labels = shape.labels === null ? null : describeColumn(shape, shape.labels.header, 1, shape.rowCount);
  const takeLabels =
    labels === null || shape.labels === null
      ? () => []
      : loadFormulas(context, queue, labels, shape.labels.contents.map(evaluateBytes), "values");
  return () => {
    const table = takeCatalogue().tables.find(({ id }) => id === shape.id);
    if (table === undefined) return null;
    const rowCount = range.rowCount - 1 - (table.hasTotals ? 1 : 0);
    return { ...table, row: range.rowIndex, column: range.columnIndex, rowCount, labels: takeLabels().flat() };
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
    const formulas: Grid<CellContent> = used.formulas;
    const blankRows = Array.from({ length: used.rowIndex }, () => []);
    return [...blankRows, ...formulas.map((row) => [...Array.from({ length: used.columnIndex }, () => ""), ...row])];
  };
}

function loadNotes(context: Excel.RequestContext): Take<NotesGrid | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(NOTES_SHEET);
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values");
  return () => {
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return [];
    return parseNotesGrid({ row: used.rowIndex, column: used.columnIndex, values: used.values });
  };
}
