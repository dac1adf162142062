import { matchFormulas } from "../core/formula/matchFormulas";
import { isNewTotal } from "../core/plan/isNewTotal";
import { matchMadeRows } from "../core/plan/matchMadeRows";
import type { Contents, Plan, Target, Write } from "../core/plan/plan";
import type { CellContent, Grid } from "../core/workbook";
import { checkFreeKey, checkKeyedCell, checkKeyedRow, readKeyedRow } from "./checkKeyedWrite";
import { checkSheet } from "./checkSheet";
import { parseNotes } from "./notesSheet";
import { isBegun, type PlanState, type TableState } from "./planState";

/** True where a write takes or replaces nothing but what the plan knew of. `index` is its place in the plan. */
export function checkWrite(plan: Plan, state: PlanState, write: Write, index: number): boolean {
  const now = state.cells.get(index);
  switch (write.kind) {
    case "setContents": {
      const table = state.tables.get(write.target.tableId);
      if (write.target.kind === "keyed") return checkKeyedCell(plan, state, write, write.target);
      if (now === undefined || table === undefined || !isPresent(table, write.target)) return true;
      const planned = isBegun(plan, state) ? [write.before, write.after] : [write.before];
      const isLeft = (found: CellContent) => plan.kind === "undo" && isNewTotal(found, write.target, plan.writes);
      return isWrittenBefore(plan, index, write.target) || matchContents(now, planned, table.name, isLeft);
    }
    case "removeColumn": {
      const table = state.tables.get(write.tableId);
      if (now === undefined || table?.headers.includes(write.header) !== true) return true;
      return now.every(([cell], row) => {
        return (
          cell === "" || isEmptied(plan, write.tableId, write.header, row === table.rowCount ? "totals" : "column")
        );
      });
    }
    case "addColumn":
      return isBlank(now);
    case "setTotalsRow": {
      const table = state.tables.get(write.tableId);
      if (now === undefined || table === undefined || table.hasTotals === write.shown) return true;
      if (write.shown) return isBlank(now);
      return table.headers.every((header, column) => {
        return now[0]?.[column] === "" || isEmptied(plan, write.tableId, header, "totals");
      });
    }
    case "removeRow": {
      const shape = plan.shapes.find(({ id }) => id === write.tableId);
      if (shape?.rowCount !== state.tables.get(write.tableId)?.rowCount) return true;
      // A cell that was left blank may have got its column's own formula; one that a stopped write never reached is blank.
      return write.cells.every((cell, column) => {
        const found = now?.[0]?.[column];
        return cell === found || (plan.kind === "undo" && found === "") || (cell === "" && isFormula(found));
      });
    }
    case "removeTableSheet":
      return now === undefined || now.length === 0 || matchMadeRows(now, [write.headers, ...write.rows], write.table);
    case "addKeyedRow":
      return checkFreeKey(plan, state.tables.get(write.tableId), write);
    case "removeKeyedRow":
      return checkKeyedRow(plan, state.tables.get(write.tableId), write);
    case "putSheet":
      return checkSheet(plan, state, write, now ?? []);
    case "addTableSheet": {
      const { sheets, tables } = state.catalogue;
      return !isTaken(sheets, write.sheet) && !isTaken(tables, write.table);
    }
    case "addTable": {
      // Headers that somebody has changed since are not those that were shown.
      const isSame = write.headers.every((header, column) => now?.[0]?.[column] === header);
      return isSame && !isTaken(state.catalogue.tables, write.table);
    }
    case "removeTable": {
      const table = state.catalogue.tables.find(({ name }) => name === write.table);
      return table === undefined || table.sheet === write.sheet;
    }
    case "putNote":
      return write.over === undefined || write.over === readNoteId(state, write);
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
    case "addRow":
      return true;
    default:
      return write satisfies never;
  }
}

function isTaken(named: readonly { readonly name: string }[], wanted: string): boolean {
  return named.some(({ name }) => name.toLocaleLowerCase("sv") === wanted.toLocaleLowerCase("sv"));
}

function readNoteId({ notes }: PlanState, { note, key }: Extract<Write, { kind: "putNote" }>): string {
  return parseNotes(notes ?? []).find((row) => row.kind === note && row.key === key)?.id ?? "";
}

/** Nothing stands where something new is to stand: Excel would push it aside, and taking the new away would not bring it back. */
function isBlank(cells: Grid<CellContent> | undefined): boolean {
  return cells?.every((row) => row.every((cell) => cell === "")) ?? true;
}

/** False where the cells are yet to be made, or an undo finds that they never were. */
function isPresent(table: TableState, target: Target): boolean {
  if (!table.headers.includes(target.header)) return false;
  switch (target.kind) {
    case "column":
    case "below":
      return true;
    case "cell":
      return target.row < table.rowCount;
    case "keyed":
      return readKeyedRow(table, target) !== null;
    case "totals":
      return table.hasTotals;
    default:
      return target satisfies never;
  }
}

/** True where an earlier write of the plan puts something in these cells: it is the one to be checked. */
function isWrittenBefore(plan: Plan, index: number, target: Target): boolean {
  return plan.writes
    .slice(0, index)
    .some((earlier) => earlier.kind === "setContents" && matchTarget(earlier.target, target));
}

function matchTarget(one: Target, other: Target): boolean {
  if (one.tableId !== other.tableId || one.header !== other.header) return false;
  switch (one.kind) {
    case "column":
      return other.kind === "column" || other.kind === "cell";
    case "cell":
      return other.kind === "cell" && other.row === one.row;
    case "keyed":
      return other.kind === "keyed" && other.key === one.key;
    case "totals":
      return other.kind === "totals";
    case "below":
      return other.kind === "below" && other.offset === one.offset;
    default:
      return one satisfies never;
  }
}

/** A cell must hold what one of the contents says; a formula however Excel spells it. */
function matchContents(
  now: Grid<CellContent>,
  contents: readonly Contents[],
  table: string,
  isLeft: (cell: CellContent) => boolean,
): boolean {
  return now.every((row, rowIndex) =>
    row.every(
      (cell, column) =>
        isLeft(cell) ||
        contents.some(({ formulas }) => {
          const content = formulas[rowIndex]?.[column];
          return content === cell || (isFormula(content) && isFormula(cell) && matchFormulas(content, cell, table));
        }),
    ),
  );
}

function isFormula(content: CellContent | undefined): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** True where the plan itself clears these cells, and so knows what they hold. */
function isEmptied(plan: Plan, tableId: string, header: string, kind: Target["kind"]): boolean {
  return plan.writes.some(
    (write) =>
      write.kind === "setContents" &&
      write.target.kind === kind &&
      write.target.tableId === tableId &&
      write.target.header === header,
  );
}
