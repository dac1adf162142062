import { readKeyedRows } from "../core/plan/matchKeyedRow";
import type { Plan, Write } from "../core/plan/plan";
import { planJournal } from "../core/plan/planJournal";
import { planKeyedRow } from "../core/plan/planKeyedCell";
import { readNextNumber } from "../core/plan/readNextNumber";
import { readTableShape } from "../core/plan/readTableShape";
import type { CellContent, TableSnapshot } from "../core/workbook";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbookError";
import { writePlan } from "./writePlan";

/** Rows to add to a table whose rows are known by their Nr. `prefix` is the Nr's letter: "M". */
type NewRows = {
  readonly tableId: string;
  readonly keyHeader: string;
  readonly prefix: string;
  /** By header, without the Nr. */
  readonly rows: readonly ReadonlyMap<string, CellContent>[];
};

const mostAttempts = 5;

/**
 * Adds rows with the next free Nr each, and gives those. Where somebody else has taken one at the same time (before the write
 * or right after it), ours gets the next one. One undo step for all. Throws `WorkbookError` where Excel refuses,
 * `table-changed` also where the table or its Nr column is gone.
 */
export const addKeyedRows = async (workbook: Workbook, rows: NewRows): Promise<readonly string[]> => {
  const keys = await putRows(workbook, rows, mostAttempts);
  try {
    return await checkNumbers(workbook, rows, keys, mostAttempts);
  } catch (error) {
    // The rows stand, so a second look that Excel refuses is no reason to say that they do not; a doubled Nr is found by the checks.
    if (error instanceof WorkbookError && error.code !== "partly-written") return keys;
    throw error;
  }
};

const putRows = async (workbook: Workbook, rows: NewRows, attempts: number): Promise<readonly string[]> => {
  const table = await readTable(workbook, rows);
  const keys = readNextNumbers(readNumbers(table, rows), rows.prefix, rows.rows.length);
  try {
    await writePlan(workbook, planRows(table, rows, keys));
    return keys;
  } catch (error) {
    // Somebody has added a row with such a Nr between our reading and our writing: there are others to be had.
    const isStale = error instanceof WorkbookError && error.code === "table-changed";
    if (!isStale || attempts <= 1) throw error;
    return putRows(workbook, rows, attempts - 1);
  }
};

const readNextNumbers = (taken: readonly CellContent[], prefix: string, count: number): readonly string[] => {
  const keys: string[] = [];
  for (let index = 0; index < count; index += 1) keys.push(readNextNumber([...taken, ...keys], prefix));
  return keys;
};

const planRows = (table: TableSnapshot, { keyHeader, rows }: NewRows, keys: readonly string[]): Plan => ({
  kind: "form",
  writes: rows.map((cells, index) => planKeyedRow({ table, keyHeader, key: keys[index] ?? "" }, cells)),
  shapes: [readTableShape(table, null)],
});

/**
 * Looks again: of two rows with one Nr the lower one changes, so that of two clients that both look only one does. Of two rows
 * that hold the same it does not matter which is whose.
 */
const checkNumbers = async (
  workbook: Workbook,
  rows: NewRows,
  keys: readonly string[],
  attempts: number,
): Promise<readonly string[]> => {
  const table = await readTable(workbook, rows);
  const lower = keys.map((key, index) => readLowerPlace(table, rows, key, rows.rows[index]));
  if (attempts <= 1 || lower.every((place) => place === null)) return keys;
  const next = [
    ...readNextNumbers(readNumbers(table, rows), rows.prefix, lower.filter((place) => place !== null).length),
  ];
  const renumbered = keys.map((key, index) => (lower[index] === null ? key : (next.shift() ?? key)));
  await workbook.apply(planRenumbering(table, rows, lower, keys, renumbered));
  return checkNumbers(workbook, rows, renumbered, attempts - 1);
};

/** The place of our row where an earlier row has its Nr too; else null. */
const readLowerPlace = (
  table: TableSnapshot,
  { keyHeader }: NewRows,
  key: string,
  cells: ReadonlyMap<string, CellContent> | undefined,
): number | null => {
  const places = readKeyedRows(table.body.values, table.headers.indexOf(keyHeader), key);
  const isOurs = (place: number) =>
    [...(cells ?? [])].every(([header, content]) => {
      const column = table.headers.indexOf(header);
      return column < 0 || table.body.values[place]?.[column] === content;
    });
  const own = places.filter(isOurs).at(-1);
  return places.length < 2 || own === undefined || own === places[0] ? null : own;
};

/** Changes each Nr in its cell, and what takes the rows back: they are those with the new Nr. */
const planRenumbering = (
  table: TableSnapshot,
  rows: NewRows,
  places: readonly (number | null)[],
  before: readonly string[],
  after: readonly string[],
): Plan => {
  const [journal] = planJournal(planRows(table, rows, after)).writes;
  return {
    kind: "form",
    writes: [
      ...(journal === undefined ? [] : [journal]),
      ...places.flatMap((place, index): readonly Write[] => {
        const [from = "", to = ""] = [before[index], after[index]];
        if (place === null) return [];
        return [
          {
            kind: "setContents",
            target: { kind: "cell", tableId: table.id, header: rows.keyHeader, row: place },
            before: { formulas: [[from]], values: [[from]] },
            after: { formulas: [[to]], values: [[to]] },
          },
        ];
      }),
    ],
    shapes: [readTableShape(table, table.headers.indexOf(rows.keyHeader))],
  };
};

const readTable = async (
  workbook: Workbook,
  { tableId, keyHeader }: Pick<NewRows, "tableId" | "keyHeader">,
): Promise<TableSnapshot> => {
  const table = (await workbook.read()).tables.find(({ id }) => id === tableId);
  if (table?.headers.includes(keyHeader) !== true) {
    throw new WorkbookError("table-changed", table === undefined ? {} : { place: table.name });
  }
  return table;
};

const readNumbers = (table: TableSnapshot, { keyHeader }: Pick<NewRows, "keyHeader">): readonly CellContent[] => {
  const column = table.headers.indexOf(keyHeader);
  return table.body.values.map((cells) => cells[column] ?? "");
};
