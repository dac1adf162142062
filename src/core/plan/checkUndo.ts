import { isSameList } from "../isSameList";
import { printCellAddress } from "../parse/printCellAddress";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook";
import type { ChangedPlace } from "./changedPlace";
import { isFormula } from "./isFormula";
import { isNewTotal } from "./isNewTotal";
import { isFoundByKey } from "./isFoundByKey";
import { matchEntered } from "./matchEntered";
import { matchKeyedRow, readKeyedRows } from "./matchKeyedRow";
import { matchMadeRows } from "./matchMadeRows";
import { matchStrayCells } from "./matchSheetCells";
import { matchUndoneLabels, matchUndoneShape } from "./matchUndoneShape";
import type { KeyedRow, Plan, TableShape, Write } from "./plan";
import { readTargetCells } from "./readTargetCells";

/**
 * The places that have changed since the write that this plan takes back; with any, it must not be applied.
 * What a write that stopped halfway never reached still holds what it held before, and is no change.
 * Amounts may have changed freely: formulas are compared, not what they show.
 */
export const checkUndo = (undo: Plan, snapshot: WorkbookSnapshot): readonly ChangedPlace[] => {
  const tables = new Map(snapshot.tables.map((table) => [table.id, table]));
  const lost = undo.shapes.filter((shape) => {
    const table = tables.get(shape.id);
    return isFoundByKey(undo, shape.id) ? table === undefined : !matchUndoShape(shape, table, undo.writes);
  });
  const lostIds = new Set(lost.map(({ id }) => id));
  return [
    ...lost.map(({ sheet, name }): ChangedPlace => ({ kind: "table", sheet, table: name })),
    ...undo.writes.flatMap((write): readonly ChangedPlace[] => {
      switch (write.kind) {
        case "setContents": {
          const table = tables.get(write.target.tableId);
          return table === undefined || lostIds.has(table.id) ? [] : checkContents(write, table, undo.writes);
        }
        case "removeRow": {
          const table = tables.get(write.tableId);
          return table === undefined || lostIds.has(table.id) ? [] : checkRow(write, table);
        }
        case "removeKeyedRow": {
          const table = tables.get(write.tableId);
          return table === undefined || lostIds.has(table.id) ? [] : checkKeyedRow(write, table);
        }
        case "addKeyedRow": {
          const table = tables.get(write.tableId);
          return table === undefined || lostIds.has(table.id) ? [] : checkFreeKey(write, table);
        }
        case "removeTableSheet":
          return checkTableSheet(write, snapshot);
        case "removeTable":
          return checkRangeTable(write, snapshot);
        case "putSheet":
          return checkSheet(write, snapshot);
        case "setNumberFormats":
        case "addDeficitMark":
        case "removeDeficitMark":
        case "addColumn":
        case "removeColumn":
        case "setTotalsRow":
        case "addRow":
        case "addTableSheet":
        case "addTable":
        case "putNote":
          return [];
        default:
          return write satisfies never;
      }
    }),
  ];
};

/** Whether a table is as the write left it, or lacks only what the undo would take away. Where it stands does not matter. */
const matchUndoShape = (shape: TableShape, table: TableSnapshot | undefined, writes: readonly Write[]): boolean => {
  if (table?.name !== shape.name) return false;
  const found = { headers: table.headers, rowCount: table.body.values.length, hasTotals: table.totals !== null };
  return matchUndoneShape(shape, found, writes) && matchLabels(shape, table, writes);
};

const matchLabels = ({ id, labels }: TableShape, table: TableSnapshot, writes: readonly Write[]): boolean => {
  if (labels === null) return true;
  const index = table.headers.indexOf(labels.header);
  const found = table.body.values.map((row) => row[index] ?? "");
  const added = writes.filter((write) => write.kind === "removeRow" && write.tableId === id).length;
  return matchUndoneLabels(labels.contents, found, found.length, added);
};

const checkContents = (
  write: Extract<Write, { kind: "setContents" }>,
  table: TableSnapshot,
  writes: readonly Write[],
): readonly ChangedPlace[] => {
  const cells = readTargetCells(table, write.target);
  if (cells === null) {
    const { target } = write;
    if (target.kind !== "keyed") return [];
    return [{ kind: "row", sheet: table.sheet, table: table.name, key: target.key }];
  }
  return cells.formulas.flatMap((found, index): readonly ChangedPlace[] => {
    const written = write.before.formulas[index]?.[0] ?? "";
    const original = write.after.formulas[index]?.[0] ?? "";
    if (matchEntered(found, written, table.name) || matchEntered(found, original, table.name)) return [];
    if (isNewTotal(found, write.target, writes)) return [];
    const address = printCellAddress(cells.row + index, cells.column);
    return [{ kind: "cell", sheet: table.sheet, table: table.name, address, written, found }];
  });
};

/** A row that we added: it must still stand somewhere in the table as it was, unless it was never added, or never filled in. */
const checkRow = (write: Extract<Write, { kind: "removeRow" }>, table: TableSnapshot): readonly ChangedPlace[] => {
  const rows = table.body.formulas;
  if (rows.some((row) => isSameList(row, write.cells))) return [];
  const row = rows.findIndex(([first]) => first === write.cells[0]);
  if (row === -1) return [];
  const column = rows[row]?.findIndex((found, index) => found !== write.cells[index] && found !== "") ?? -1;
  if (column < 0) return [];
  return [
    {
      kind: "cell",
      sheet: table.sheet,
      table: table.name,
      address: printCellAddress(table.row + 1 + row, table.column + column),
      written: write.cells[column] ?? "",
      found: rows[row]?.[column] ?? "",
    },
  ];
};

/** A row that we added with a Nr: as it was, or gone; cells that a stopped write never reached are blank. */
const checkKeyedRow = (write: KeyedRow, table: TableSnapshot): readonly ChangedPlace[] => {
  const row = matchKeyedRow(table.body.values, table.headers.indexOf(write.keyHeader), write.key);
  if (row === null) return [];
  return table.headers.flatMap((header, column): readonly ChangedPlace[] => {
    const found = table.body.formulas[row]?.[column] ?? "";
    const planned = write.cells.find((cell) => cell.header === header);
    const formula = planned?.formula ?? "";
    // Where the row was left blank Excel itself may have put the formula of a calculated column.
    const isFilled = planned === undefined && isFormula(found, table.body.values[row]?.[column] ?? "");
    if (found === "" || isFilled || matchEntered(found, formula, table.name)) return [];
    const address = printCellAddress(table.row + 1 + row, table.column + column);
    return [{ kind: "cell", sheet: table.sheet, table: table.name, address, written: formula, found }];
  });
};

/** A row that we took away comes back, unless somebody has given its Nr to another since. */
const checkFreeKey = (write: KeyedRow, table: TableSnapshot): readonly ChangedPlace[] => {
  const rows = readKeyedRows(table.body.values, table.headers.indexOf(write.keyHeader), write.key);
  const isBack = rows.length === 1 && checkKeyedRow(write, table).length === 0;
  return rows.length === 0 || isBack ? [] : [{ kind: "row", sheet: table.sheet, table: table.name, key: write.key }];
};

/** A sheet of our own: every cell of ours as we left it, and nothing else on it where it is to be removed. */
const checkSheet = (
  { sheet, before, after }: Extract<Write, { kind: "putSheet" }>,
  snapshot: WorkbookSnapshot,
): readonly ChangedPlace[] => {
  const own = snapshot.ownSheets.find(({ name }) => name === sheet);
  if (own === undefined) {
    const isThere = snapshot.sheets.some(({ name }) => name === sheet);
    const isFree = isThere ? false : before === null || after === null;
    return isFree ? [] : [{ kind: "table", sheet, table: sheet }];
  }
  return matchStrayCells(own.formulas, [before, after], after === null ? "sheet" : "ours").map(
    ({ row, column, expected, found }): ChangedPlace => ({
      kind: "cell",
      sheet,
      table: sheet,
      address: printCellAddress(row, column),
      written: expected,
      found,
    }),
  );
};

/** Rows and columns may have come and gone: they stay as cells. Another table of the same name is not ours to take away. */
const checkRangeTable = (
  write: Extract<Write, { kind: "removeTable" }>,
  snapshot: WorkbookSnapshot,
): readonly ChangedPlace[] => {
  const table = snapshot.tables.find(({ name }) => name === write.table);
  if (table === undefined || table.sheet === write.sheet) return [];
  return [{ kind: "table", sheet: table.sheet, table: table.name }];
};

const checkTableSheet = (
  write: Extract<Write, { kind: "removeTableSheet" }>,
  snapshot: WorkbookSnapshot,
): readonly ChangedPlace[] => {
  const table = snapshot.tables.find(({ name }) => name === write.table);
  if (table === undefined) return [];
  const isSame =
    table.sheet === write.sheet &&
    isSameList(table.headers, write.headers) &&
    table.body.formulas.length === Math.max(1, write.rows.length) &&
    matchMadeRows(table.body.formulas, write.rows, table.name);
  return isSame ? [] : [{ kind: "table", sheet: table.sheet, table: table.name }];
};
