import { readKeyedRows } from "../core/plan/matchKeyedRow";
import type { Plan } from "../core/plan/plan";
import { planJournal } from "../core/plan/planJournal";
import { planKeyedRow } from "../core/plan/planKeyedCell";
import { readNextNumber } from "../core/plan/readNextNumber";
import { readTableShape } from "../core/plan/readTableShape";
import type { CellContent, TableSnapshot } from "../core/workbook";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbookError";
import { writePlan } from "./writePlan";

/** A row to add to a table whose rows are known by their Nr. `cells` by header, without the Nr; `prefix` is the Nr's letter: "M". */
export type NewRow = {
  readonly tableId: string;
  readonly keyHeader: string;
  readonly prefix: string;
  readonly cells: ReadonlyMap<string, CellContent>;
};

const mostAttempts = 5;

/**
 * Adds a row with the next free Nr and gives that Nr. Where somebody else has taken it at the same time (before the write or
 * right after it), ours gets the next one. One undo step. Throws `WorkbookError` where Excel refuses, `table-changed` also
 * where the table or its Nr column is gone.
 */
export const addKeyedRow = async (workbook: Workbook, row: NewRow): Promise<string> => {
  const key = await putRow(workbook, row, mostAttempts);
  return checkNumber(workbook, row, key, mostAttempts);
};

const putRow = async (workbook: Workbook, row: NewRow, attempts: number): Promise<string> => {
  const table = await readTable(workbook, row);
  const key = readNextNumber(readNumbers(table, row), row.prefix);
  try {
    await writePlan(workbook, planRow(table, row, key));
    return key;
  } catch (error) {
    // Somebody has added a row with this Nr between our reading and our writing: there is another one to be had.
    const isStale = error instanceof WorkbookError && error.code === "table-changed";
    if (!isStale || attempts <= 1) throw error;
    return putRow(workbook, row, attempts - 1);
  }
};

const planRow = (table: TableSnapshot, { keyHeader, cells }: NewRow, key: string): Plan => ({
  kind: "form",
  writes: [planKeyedRow({ table, keyHeader, key }, cells)],
  shapes: [readTableShape(table, null)],
});

/**
 * Looks again: of two rows with one Nr the lower one changes, so that of two clients that both look only one does. Of two rows
 * that hold the same it does not matter which is whose.
 */
const checkNumber = async (workbook: Workbook, row: NewRow, key: string, attempts: number): Promise<string> => {
  const table = await readTable(workbook, row);
  const numbers = readNumbers(table, row);
  const places = readKeyedRows(table.body.values, table.headers.indexOf(row.keyHeader), key);
  const isOurs = (place: number) =>
    [...row.cells].every(([header, content]) => {
      const column = table.headers.indexOf(header);
      return column < 0 || table.body.values[place]?.[column] === content;
    });
  const own = places.filter(isOurs).at(-1);
  if (places.length < 2 || own === undefined || own === places[0] || attempts <= 1) return key;
  const next = readNextNumber(numbers, row.prefix);
  await workbook.apply(planRenumbering(table, row, { place: own, from: key, to: next }));
  return checkNumber(workbook, row, next, attempts - 1);
};

/** Changes the Nr in its cell, and what takes the row back: it is the row with the new Nr. */
const planRenumbering = (
  table: TableSnapshot,
  row: NewRow,
  { place, from, to }: { readonly place: number; readonly from: string; readonly to: string },
): Plan => {
  const [journal] = planJournal(planRow(table, row, to)).writes;
  return {
    kind: "form",
    writes: [
      ...(journal === undefined ? [] : [journal]),
      {
        kind: "setContents",
        target: { kind: "cell", tableId: table.id, header: row.keyHeader, row: place },
        before: { formulas: [[from]], values: [[from]] },
        after: { formulas: [[to]], values: [[to]] },
      },
    ],
    shapes: [readTableShape(table, table.headers.indexOf(row.keyHeader))],
  };
};

const readTable = async (workbook: Workbook, { tableId, keyHeader }: NewRow): Promise<TableSnapshot> => {
  const table = (await workbook.read()).tables.find(({ id }) => id === tableId);
  if (table?.headers.includes(keyHeader) !== true) {
    throw new WorkbookError("table-changed", table === undefined ? {} : { place: table.name });
  }
  return table;
};

const readNumbers = (table: TableSnapshot, { keyHeader }: NewRow): readonly CellContent[] => {
  const column = table.headers.indexOf(keyHeader);
  return table.body.values.map((cells) => cells[column] ?? "");
};
