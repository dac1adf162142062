import type { Field } from "../../commands/fieldEntry";
import type { PaneMemory } from "../paneMemory";

/** A text that is not yet in its cell. */
export type FieldDraft = {
  readonly text: string;
  /** What the cell may show without anybody else having changed it: what stood there at first, and what we have entered since. */
  readonly known: readonly string[];
};

/** Tells a field from all others of the workbook, also when its table is sorted. */
export const printFieldKey = ({ tableId, number, key }: Field): string => `${tableId} ${number} ${key}`;

export const readFieldDraft = (field: Field, memory: PaneMemory): FieldDraft | null => {
  const content = memory.read(`draft ${printFieldKey(field)}`);
  if (content === null) return null;
  // Written by `putFieldDraft` alone, in the pane's own store.
  return JSON.parse(content) as FieldDraft;
};

/** Null takes it away: the text is in its cell, or was given up. */
export const putFieldDraft = (field: Field, draft: FieldDraft | null, memory: PaneMemory): void => {
  const key = `draft ${printFieldKey(field)}`;
  if (draft === null) memory.remove(key);
  else memory.put(key, JSON.stringify(draft));
};

/** True where the cell has got a text that neither was there when the writing began nor is what was written. */
export const isConflict = ({ text, known }: FieldDraft, shown: string): boolean =>
  shown !== text && !known.includes(shown);
