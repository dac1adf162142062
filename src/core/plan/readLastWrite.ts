import { readNoteId } from "../note/readNote";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../workbook";
import { matchEntered } from "./matchEntered";
import { readKeyedRows } from "./matchKeyedRow";
import { matchEntry } from "./matchSheetCells";
import type { Plan, Write } from "./plan";
import { readJournal } from "./readJournal";
import { readSheetEntry, readSheetGrid } from "./readSheetGrid";
import { readTargetCells } from "./readTargetCells";

/** The last write, as its undo knows it and as it now stands. */
export type LastWrite = {
  /** Another for another write. */
  readonly id: string;
  /** Of the cells, rows and sheets that it changes, those that hold what it puts there. Fewer than `of` where it stopped in its middle. */
  readonly done: number;
  readonly of: number;
};

/** Null where there is nothing to take back. */
export const readLastWrite = (
  snapshot: Pick<WorkbookSnapshot, "notes" | "tables" | "sheets" | "ownSheets">,
): LastWrite | null => {
  const undo = readJournal(snapshot.notes);
  if (undo === null) return null;
  const parts = undo.writes.flatMap((write) => readParts(write, undo, snapshot));
  return {
    id: readNoteId(snapshot.notes, "undo") ?? "",
    done: parts.filter((isDone) => isDone).length,
    of: parts.length,
  };
};

/** For each thing that a write of the undo would change back: whether it is there to be changed back. */
const readParts = (
  write: Write,
  undo: Plan,
  { tables, sheets, ownSheets }: Pick<WorkbookSnapshot, "tables" | "sheets" | "ownSheets">,
): readonly boolean[] => {
  const find = (id: string) => tables.find((table) => table.id === id);
  switch (write.kind) {
    case "setContents":
      return readCells(write, find(write.target.tableId));
    case "addKeyedRow":
    case "removeKeyedRow": {
      const table = find(write.tableId);
      const column = table?.headers.indexOf(write.keyHeader) ?? -1;
      const isThere = readKeyedRows(table?.body.values ?? [], column, write.key).length > 0;
      return [isThere === (write.kind === "removeKeyedRow")];
    }
    case "removeRow": {
      const before = undo.shapes.find(({ id }) => id === write.tableId);
      return [find(write.tableId)?.body.values.length === before?.rowCount];
    }
    case "removeTable":
    case "removeTableSheet":
      return [tables.some(({ name }) => name === write.table)];
    case "putSheet": {
      if (write.after === null) return [sheets.some(({ name }) => name === write.sheet)];
      const [written, original] = [readSheetGrid(write.before), readSheetGrid(write.after)];
      const now = ownSheets.find(({ name }) => name === write.sheet)?.formulas ?? [];
      return written.flatMap((cells, row) =>
        cells.flatMap((cell, column): readonly boolean[] => {
          const [entry, old] = [readSheetEntry(cell), readSheetEntry(original[row]?.[column])];
          return matchEntry(old, entry) ? [] : [matchEntry(now[row]?.[column] ?? "", entry)];
        }),
      );
    }
    case "addColumn":
    case "removeColumn":
    case "setTotalsRow":
    case "setNumberFormats":
    case "addDeficitMark":
    case "removeDeficitMark":
    case "addRow":
    case "addTableSheet":
    case "addTable":
    case "putNote":
      return [];
    default:
      return write satisfies never;
  }
};

const readCells = (
  { target, before, after }: Extract<Write, { kind: "setContents" }>,
  table: TableSnapshot | undefined,
): readonly boolean[] => {
  const now = table === undefined ? [] : (readTargetCells(table, target)?.formulas ?? []);
  return before.formulas.flatMap(([written = ""]: readonly CellContent[], row): readonly boolean[] => {
    if (written === (after.formulas[row]?.[0] ?? "")) return [];
    return [matchEntered(now[row] ?? "", written, table?.name ?? "")];
  });
};
