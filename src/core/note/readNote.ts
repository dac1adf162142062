import type { NoteKind, NoteRow } from "../workbook";
import type { NoteSchema } from "./noteSchema";
import { type PrintedNote, printNoteId } from "./printNote";

/**
 * What a note says, null where there is none, where a part of it is missing or was edited by hand, and where it is not what
 * the schema asks for: anybody may have written in the cells. `key` tells notes of one kind apart (the client of a draft,
 * the sheet of a `sheets` note); "" where a kind has but one.
 */
export const readNote = <T>(notes: readonly NoteRow[], kind: NoteKind, schema: NoteSchema<T>, key = ""): T | null => {
  const text = readWholeText(notes.filter((note) => note.kind === kind && note.key === key));
  if (text === null) return null;
  const content = schema.safeParse(parseJson(text));
  return content.success ? content.data : null;
};

/** What tells a note that is whole from all others of its kind; null where there is none. What it says is not looked at. */
export const readNoteId = (notes: readonly NoteRow[], kind: NoteKind): string | null => {
  return readWhole(notes.filter((note) => note.kind === kind))?.id ?? null;
};

/** A note as it stands, to be put back as it was; null where there is none. */
export const readNoteParts = (notes: readonly NoteRow[], kind: NoteKind, key = ""): PrintedNote | null => {
  const rows = notes
    .filter((note) => note.kind === kind && note.key === key)
    .sort((one, other) => one.part - other.part);
  const [first] = rows;
  return first === undefined ? null : { id: first.id, parts: rows.map(({ content }) => content) };
};

/** All whole notes of a kind, by key, in the order of the sheet. */
export const readNotes = <T>(
  notes: readonly NoteRow[],
  kind: NoteKind,
  schema: NoteSchema<T>,
): ReadonlyMap<string, T> => {
  const keys = new Set(notes.flatMap((note) => (note.kind === kind ? [note.key] : [])));
  return new Map(
    [...keys].flatMap((key) => {
      const content = readNote(notes, kind, schema, key);
      return content === null ? [] : [[key, content] as const];
    }),
  );
};

/**
 * The text of a note's parts; null where one is missing, too many or not as it was printed. A write that stopped in its middle may
 * have left rows of an earlier note beside those of a new one that is whole.
 */
const readWholeText = (rows: readonly NoteRow[]): string | null => readWhole(rows)?.text ?? null;

const readWhole = (rows: readonly NoteRow[]): { readonly id: string; readonly text: string } | null => {
  for (const id of new Set(rows.map((row) => row.id))) {
    const text = readText(rows.filter((row) => row.id === id));
    if (text !== null) return { id, text };
  }
  return null;
};

const readText = (rows: readonly NoteRow[]): string | null => {
  const parts = [...rows].sort((one, other) => one.part - other.part);
  const [first] = parts;
  if (first === undefined || parts.length !== first.partCount) return null;
  const isWhole = parts.every(({ part, partCount }, index) => part === index + 1 && partCount === first.partCount);
  const text = parts.map(({ content }) => content).join("");
  return isWhole && printNoteId(text) === first.id ? text : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON is no note; the schema says so.
    return null;
  }
};
