import type { Write } from "../core/plan/plan";
import { type CellContent, type Grid, type NoteKind, noteKinds, type NoteRow } from "../core/workbook";

export { NOTES_SHEET } from "../core/notesSheet";

/** What the first two rows say, to someone who finds the sheet and unhides it. It stands in the workbook, so in Swedish. */
export const NOTES_HEADING =
  "Här sparar tillägget Delårsrapport det som bara tillägget behöver, till exempel hur den senaste skrivningen tas tillbaka. " +
  "Ändra inget här. Tas bladet bort går den senaste skrivningen inte att ångra, men inga siffror i arbetsboken ändras.";
export const NOTES_COLUMNS: readonly string[] = ["Slag", "Nyckel", "Del", "Antal delar", "Innehåll"];

/** Heading and column names. */
export const NOTES_HEADER_ROWS = 2;

/**
 * Stands before each content, so that no cell begins with a sign that Excel takes as its own (`=`, `'`) and none is blank.
 * A part may begin anywhere in a longer text.
 */
const CONTENT_MARK = "|";

/** Between a note's kind and its key. Excel allows it in no sheet's name. */
const KEY_MARK = "/";

const LANE_COUNT = 8;

/** What a cell holds at most, less the mark. */
export const NOTE_CONTENT_LENGTH = 32_767 - CONTENT_MARK.length;

/** All rows of the sheet from A1, in the columns of the notes; no rows where the sheet is not there yet. */
export type NotesGrid = Grid<CellContent>;

/** Fits the used range of the sheet, which may begin below or beside A1, into a grid from A1. */
export function parseNotesGrid(used: {
  readonly row: number;
  readonly column: number;
  readonly values: NotesGrid;
}): NotesGrid {
  const blankRows = Array.from({ length: used.row }, () => NOTES_COLUMNS.map(() => ""));
  const rows = used.values.map((row) => NOTES_COLUMNS.map((_, column) => row[column - used.column] ?? ""));
  return [...blankRows, ...rows];
}

/** True where the sheet with our name is somebody else's: it holds something, and not our heading. */
export function isNotesSheetTaken(grid: NotesGrid): boolean {
  return grid[0]?.[0] !== NOTES_HEADING && grid.some((row) => row.some((cell) => cell !== ""));
}

/** True of our sheet once nothing stands under its heading, not even what somebody else or a later version has put there. */
export function isNotesSheetEmptied(grid: NotesGrid | null): boolean {
  if (grid?.[0]?.[0] !== NOTES_HEADING) return false;
  return grid.slice(NOTES_HEADER_ROWS).every((row) => row.every((cell) => cell === ""));
}

/** The notes of the kinds we know. Rows that somebody has spoilt are left out, rows of later kinds too. */
export function parseNotes(grid: NotesGrid): readonly NoteRow[] {
  return grid.slice(NOTES_HEADER_ROWS).flatMap((row) => {
    const [name, id, part, partCount, content] = row.map(String);
    const [kind = "", ...keys] = (name ?? "").split(KEY_MARK);
    if (!isNoteKind(kind) || id === undefined || content?.startsWith(CONTENT_MARK) !== true) return [];
    const note = {
      kind,
      key: keys.join(KEY_MARK),
      id,
      part: Number(part),
      partCount: Number(partCount),
      content: content.slice(CONTENT_MARK.length),
    };
    return Number.isInteger(note.part) && Number.isInteger(note.partCount) ? [note] : [];
  });
}

/** Cells of one row of the sheet that are to change. */
export type NoteRowChange = { readonly row: number; readonly cells: readonly string[] };

/**
 * Puts a note in the place of the notes of its kind and key: their rows are used again, then blank rows of its lane, then new ones.
 * Rows of other notes stay where they are.
 */
export function planNoteRows(
  grid: NotesGrid,
  { note, key, id, parts }: Pick<Extract<Write, { kind: "putNote" }>, "note" | "key" | "id" | "parts">,
): readonly NoteRowChange[] {
  const name = key === "" ? note : `${note}${KEY_MARK}${key}`;
  const rows = grid.map((cells, row) => ({ cells, row })).slice(NOTES_HEADER_ROWS);
  const own = rows.filter(({ cells }) => cells[0] === name).map(({ row }) => row);
  const places = [...own];
  for (let row = NOTES_HEADER_ROWS + matchLane(note, key); places.length < parts.length; row += LANE_COUNT) {
    if (grid[row]?.every((cell) => cell === "") ?? true) places.push(row);
  }
  const put = places.slice(0, parts.length).map((row, index) => {
    return { row, cells: [name, id, String(index + 1), String(parts.length), CONTENT_MARK + (parts[index] ?? "")] };
  });
  const cleared = own.slice(parts.length).map((row) => ({ row, cells: NOTES_COLUMNS.map(() => "") }));
  return [...put, ...cleared];
}

/**
 * Which of every eight rows a note may take. Two clients that write at the same time do not see each other's rows until
 * Excel has merged them; drafts of theirs then lie in rows of their own.
 */
function matchLane(kind: NoteKind, key: string): number {
  const sum = [...key].reduce((total, character) => (31 * total + (character.codePointAt(0) ?? 0)) % 65_521, 0);
  return key === "" ? noteKinds.indexOf(kind) % 2 : 2 + (sum % (LANE_COUNT - 2));
}

/** The grid after the changes. */
export function applyNoteRows(grid: NotesGrid, changes: readonly NoteRowChange[]): NotesGrid {
  const length = Math.max(grid.length, NOTES_HEADER_ROWS, ...changes.map(({ row }) => row + 1));
  return Array.from({ length }, (_, row) => {
    const changed = changes.find((change) => change.row === row)?.cells;
    return changed ?? grid[row] ?? (row === 1 ? NOTES_COLUMNS : NOTES_COLUMNS.map(() => ""));
  });
}

function isNoteKind(kind: string): kind is NoteKind {
  return noteKinds.some((known) => known === kind);
}
