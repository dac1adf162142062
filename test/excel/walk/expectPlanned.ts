import { DEFAULT_FORMAT } from "../../../host/model/cellFormat";
import type { Plan, Write } from "../../../src/core/plan/plan";
import { readSheetGrid } from "../../../src/core/plan/readSheetGrid";
import { readWriteTable } from "../../../src/core/plan/readWriteSheet";
import type { BookState, CellState, SheetState, TablePlace } from "./bookState";

/**
 * Throws where a sheet holds something else than before in a cell that no plan names. What formulas show follows from other cells
 * and is no difference. `tableNames`: what the tables that the plans name by id are called.
 */
export function expectPlanned(
  before: BookState,
  after: BookState,
  plans: readonly Plan[],
  tableNames: ReadonlyMap<string, string>,
): void {
  const writes = plans.flatMap((plan) => plan.writes);
  const made = new Set(writes.flatMap((write) => ("sheet" in write ? [write.sheet] : [])));
  const own = new Map<string, readonly Extract<Write, { kind: "putSheet" }>[]>();
  for (const write of writes)
    if (write.kind === "putSheet") own.set(write.sheet, [...(own.get(write.sheet) ?? []), write]);

  const names = new Set([...before.sheets, ...after.sheets].map(({ name }) => name));
  for (const name of names) {
    const [old, now] = [before, after].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    if (old === undefined || now === undefined) {
      if (!made.has(name)) throw new Error(`The sheet ${name} has come or gone, and no plan says so.`);
      continue;
    }
    const put = own.get(name);
    if (put === undefined) expectSheetPlanned(name, [old, before], [now, after], writes, tableNames);
    else expectCells(name, old.cells, now.cells, (row, column) => isInContent(put, row, column));
  }
  const order = ({ sheets }: BookState) => sheets.flatMap(({ name }) => (made.has(name) ? [] : [name]));
  expectSame("the order of the sheets", order(before), order(after));
  expectSame("names", before["names"], after["names"]);
}

function isInContent(puts: readonly Extract<Write, { kind: "putSheet" }>[], row: number, column: number): boolean {
  return puts.some(({ before, after }) =>
    [before, after].some((content) => readSheetGrid(content)[row]?.[column] !== undefined),
  );
}

type Side = readonly [sheet: SheetState, book: BookState];

/** A sheet with tables on it: rows that the plans add or take away are taken out on both sides, then all else must be as it was. */
function expectSheetPlanned(
  name: string,
  [oldSheet, oldBook]: Side,
  [nowSheet, nowBook]: Side,
  writes: readonly Write[],
  tableNames: ReadonlyMap<string, string>,
): void {
  let [old, now] = [oldSheet.cells, nowSheet.cells];
  const allowed = new Set<string>();
  const takenRows = new Map<string, number>();
  let isColumnMoved = false;
  let isMarked = false;
  const find = ({ tables }: BookState, tableId: string) =>
    tables.find((table) => table.sheet === name && table.name === tableNames.get(tableId));
  for (const write of writes) {
    const tableId = readWriteTable(write);
    if (tableId === null) continue;
    const [was, is] = [find(oldBook, tableId), find(nowBook, tableId)];
    if (was === undefined || is === undefined) continue;
    const allow = (row: number, column: number) => allowed.add(`${String(row)},${String(column)}`);
    const allowRow = ({ area }: TablePlace, row: number) => {
      for (let column = 0; column < area.columnCount; column += 1) allow(row, area.column + column);
    };
    const allowColumn = ({ area, columns }: TablePlace, header: string) => {
      const column = columns.indexOf(header);
      if (column < 0) return;
      for (let row = 0; row < area.rowCount; row += 1) allow(area.row + row, area.column + column);
    };
    const grown = is.area.rowCount - was.area.rowCount;
    const lastRow = ({ area, hasTotals }: TablePlace) => area.row + area.rowCount - 1 - (hasTotals ? 1 : 0);
    switch (write.kind) {
      case "addKeyedRow":
      case "removeKeyedRow": {
        const taken = takenRows.get(tableId) ?? 0;
        // One that was stopped before it got its Nr stands blank where it was to be.
        const blank = write.index === null ? lastRow(is) - taken : is.area.row + 1 + write.index;
        const [rowOld, rowNow] = [
          findRow(was, old, write.keyHeader, write.key),
          findRow(is, now, write.keyHeader, write.key),
        ];
        if (taken < Math.abs(grown)) {
          if (grown < 0 && rowOld !== null) old = takeRow(old, was, rowOld);
          if (grown > 0) now = takeRow(now, is, rowNow ?? blank);
          takenRows.set(tableId, taken + 1);
        } else {
          if (rowOld !== null) allowRow(was, rowOld);
          if (rowNow !== null) allowRow(is, rowNow);
        }
        break;
      }
      case "addRow":
      case "removeRow": {
        const taken = takenRows.get(tableId) ?? 0;
        if (taken >= Math.abs(grown)) break;
        if (grown > 0) now = takeRow(now, is, lastRow(is) - taken);
        else old = takeRow(old, was, lastRow(was) - taken);
        takenRows.set(tableId, taken + 1);
        break;
      }
      case "addColumn":
      case "removeColumn":
        for (const place of [was, is]) allowColumn(place, write.header);
        isColumnMoved = true;
        break;
      case "setTotalsRow":
        for (const place of [was, is]) if (place.hasTotals) allowRow(place, place.area.row + place.area.rowCount - 1);
        break;
      case "setContents":
      case "setNumberFormats":
        for (const place of [was, is]) {
          const column = place.area.column + place.columns.indexOf(write.target.header);
          const bodyEnd = place.area.row + place.area.rowCount;
          if (write.target.kind === "column") allowColumn(place, write.target.header);
          else if (write.target.kind === "cell") allow(place.area.row + 1 + write.target.row, column);
          else if (write.target.kind === "totals") allow(bodyEnd - 1, column);
          else if (write.target.kind === "below") allow(bodyEnd + write.target.offset - 1, column);
          else {
            const row = findRow(place, place === is ? now : old, write.target.keyHeader, write.target.key);
            if (row !== null) allow(row, column);
          }
        }
        break;
      case "addDeficitMark":
      case "removeDeficitMark":
        isMarked = true;
        break;
      case "putSheet":
      case "addTable":
      case "removeTable":
      case "addTableSheet":
      case "removeTableSheet":
      case "putNote":
        break;
      default:
        write satisfies never;
    }
  }
  expectCells(name, old, now, (row, column) => allowed.has(`${String(row)},${String(column)}`));
  for (const part of [
    "visibility",
    "isProtected",
    "columnWidths",
    "rowHeights",
    "merged",
    "validations",
    "conditionalFormats",
  ]) {
    if (part === "conditionalFormats" && isMarked) continue;
    // They move and grow with rows and columns.
    if ((takenRows.size > 0 || isColumnMoved) && part !== "visibility" && part !== "isProtected") continue;
    expectSame(`${part} of ${name}`, oldSheet[part], nowSheet[part]);
  }
}

function findRow(
  { area, columns }: TablePlace,
  cells: readonly CellState[],
  keyHeader: string,
  key: string,
): number | null {
  const column = area.column + columns.indexOf(keyHeader);
  const found = cells.find(
    (cell) =>
      cell.column === column &&
      cell.row > area.row &&
      cell.row < area.row + area.rowCount &&
      String(cell.value).trim().toLowerCase() === key.toLowerCase(),
  );
  return found?.row ?? null;
}

/** The cells without those of one row of a table; what stands under it in the table's columns moves up. */
function takeRow(cells: readonly CellState[], { area }: TablePlace, row: number): readonly CellState[] {
  return cells.flatMap((cell): readonly CellState[] => {
    if (cell.column < area.column || cell.column >= area.column + area.columnCount || cell.row < row) return [cell];
    return cell.row === row ? [] : [{ ...cell, row: cell.row - 1 }];
  });
}

const plainFormat = JSON.stringify(DEFAULT_FORMAT);

function expectCells(
  name: string,
  old: readonly CellState[],
  now: readonly CellState[],
  isAllowed: (row: number, column: number) => boolean,
): void {
  const print = (cells: readonly CellState[]) =>
    new Map(
      cells.flatMap(({ row, column, formula, value, format }) => {
        const text = JSON.stringify([formula, formula === null ? value : null, format]);
        // A cell that was emptied is kept by the host, and is the same as none.
        const isNone = formula === null && value === null && JSON.stringify(format) === plainFormat;
        return isNone || isAllowed(row, column) ? [] : [[`${String(row)},${String(column)}`, text] as const];
      }),
    );
  const [before, after] = [print(old), print(now)];
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(place) === after.get(place)) continue;
    throw new Error(
      `${name} at ${place} (row, column from 0) held ${before.get(place) ?? "nothing"} and holds ${after.get(place) ?? "nothing"}, and no plan says so.`,
    );
  }
}

function expectSame(what: string, one: unknown, other: unknown): void {
  const [before, after] = [JSON.stringify(one), JSON.stringify(other)];
  if (before !== after) throw new Error(`${what} was ${before} and is ${after}, and no plan says so.`);
}
