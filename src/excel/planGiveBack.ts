import { planInverse, planShapeAfter } from "../core/plan/planUndo";
import type { Contents, Plan, TableShape, Write } from "../core/plan/plan";
import { readNoteParts } from "../core/note/readNote";
import { matchEntered } from "../core/plan/matchEntered";
import { matchStrayCells } from "../core/plan/matchSheetCells";
import type { CellContent, Grid } from "../core/workbook";
import { readKeyedRow } from "./checkKeyedWrite";
import type { LastLook } from "./lastLook";
import type { Held } from "./loadCells";
import { parseNotes } from "./notesSheet";
import type { PlanState, TableState } from "./planState";
import { printEntries } from "./printEntries";

/**
 * The plan that puts everything back as it stood right before a plan's writes, with what somebody had put there that the plan did
 * not know of. Rows are where they were found: they may have been sorted.
 */
export function planGiveBack(plan: Plan, state: PlanState, last: LastLook): Plan {
  const shapes = [...state.tables.values()].map(describeShape);
  return {
    kind: "undo",
    writes: plan.writes.flatMap((write, index) => planWriteBack(write, index, state, last)).reverse(),
    shapes: shapes.map((shape) => plan.writes.reduce(planShapeAfter, shape)),
  };
}

/** What the plan has put on the hidden sheet in rows that the last look did not read: its undo, and all where it has made the sheet. */
export function planNotesBack(plan: Plan, state: PlanState): Plan {
  const before = parseNotes(state.notes ?? []);
  const writes = plan.writes.flatMap((write): readonly Write[] => {
    if (write.kind !== "putNote" || (write.note !== "undo" && state.notes !== null)) return [];
    const { note, key } = write;
    return [{ kind: "putNote", note, key, ...(readNoteParts(before, note, key) ?? { id: "", parts: [] }) }];
  });
  return { kind: "note", writes, shapes: [] };
}

/** A cell by itself, and what to enter in it. */
export type CellBack = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entry: CellContent;
};

/** What stood on the plan's own sheets beside what the add-in had put there. */
export function planCellsBack(plan: Plan, last: LastLook): readonly CellBack[] {
  return plan.writes.flatMap((write, index): readonly CellBack[] => {
    const held = last.cells.get(index);
    if (held === undefined) return [];
    if (write.kind === "putSheet") {
      const strays = matchStrayCells(held.formulas, [write.before], write.after === null ? "sheet" : "ours");
      return strays.map(({ row, column }) => readCellBack(write.sheet, held, row, column));
    }
    if (write.kind !== "removeTableSheet") return [];
    const made: Grid<CellContent> = [write.headers, ...write.rows];
    return held.formulas.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === "" || matchEntered(cell, made[row]?.[column] ?? "", write.table)
          ? []
          : [readCellBack(write.sheet, held, row, column)],
      ),
    );
  });
}

function readCellBack(sheet: string, { formulas, values }: Held, row: number, column: number): CellBack {
  const contents = { formulas: [[formulas[row]?.[column] ?? ""]], values: [[values[row]?.[column] ?? ""]] };
  return { sheet, row, column, entry: printEntries(contents)[0]?.[0] ?? "" };
}

function planWriteBack(write: Write, index: number, state: PlanState, last: LastLook): readonly Write[] {
  const held = last.cells.get(index);
  switch (write.kind) {
    case "setContents":
      return [planContentsBack(write, held, state, last)];
    case "removeKeyedRow": {
      const [table, body] = [state.tables.get(write.tableId), last.bodies.get(write.tableId)];
      const row = table === undefined ? null : readKeyedRow(table, write);
      if (table === undefined || body === undefined || row === null) return [];
      return [planRowBack(write, table, body, row)];
    }
    case "removeRow":
      return [{ kind: "addRow", tableId: write.tableId, cells: held?.formulas[0] ?? write.cells }];
    case "putNote":
      return [];
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
    case "addColumn":
    case "removeColumn":
    case "setTotalsRow":
    case "addRow":
    case "addKeyedRow":
    case "addTableSheet":
    case "addTable":
    case "removeTable":
    case "putSheet":
    case "removeTableSheet":
      return planInverse(write);
    default:
      return write satisfies never;
  }
}

function planContentsBack(
  write: Extract<Write, { kind: "setContents" }>,
  held: Held | undefined,
  state: PlanState,
  last: LastLook,
): Write {
  const { target } = write;
  if (target.kind !== "keyed") return { ...write, before: write.after, after: held ?? write.before };
  const [table, body] = [state.tables.get(target.tableId), last.bodies.get(target.tableId)];
  const row = table === undefined ? null : readKeyedRow(table, target);
  if (table === undefined || body === undefined || row === null) {
    return { ...write, before: write.after, after: write.before };
  }
  const [keyColumn, column] = [target.keyHeader, target.header].map((header) => table.headers.indexOf(header));
  const read = (grid: Grid<CellContent> | undefined, at = -1) => grid?.[row]?.[at] ?? "";
  const isSameRow = read(table.body?.values, keyColumn) === read(body.values, keyColumn);
  const after: Contents = { formulas: [[read(body.formulas, column)]], values: [[read(body.values, column)]] };
  const { tableId, header } = target;
  return {
    kind: "setContents",
    target: isSameRow ? target : { kind: "cell", tableId, header, row },
    before: write.after,
    after,
  };
}

function planRowBack(
  write: Extract<Write, { kind: "removeKeyedRow" }>,
  { headers }: TableState,
  { formulas, values }: Held,
  row: number,
): Write {
  const cells = headers.map((header, column) => ({
    ...write.cells.find((cell) => cell.header === header),
    header,
    formula: formulas[row]?.[column] ?? "",
    value: values[row]?.[column] ?? "",
  }));
  const key = String(values[row]?.[headers.indexOf(write.keyHeader)] ?? write.key);
  return { ...write, kind: "addKeyedRow", key, cells, index: row };
}

function describeShape({ id, name, sheet, row, column, headers, rowCount, hasTotals }: TableState): TableShape {
  return { id, name, sheet, row, column, headers, rowCount, hasTotals, labels: null };
}
