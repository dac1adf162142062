import { buildNoteSchema, isListOf, isRecord, isText } from "../note/noteSchema";
import { readNote } from "../note/readNote";
import type { NoteRow } from "../workbook";

/** A finding that somebody has set aside, kept in the workbook. It counts as long as the finding's figures stand. */
export type OverruledFinding = {
  /** By `printFindingKey`. */
  readonly key: string;
  readonly reason: string;
  /** Name or initials of the one who did. */
  readonly by: string;
  /** As "2019-09-12". */
  readonly date: string;
};

/** As it stands in a note: read from a cell that anybody may have edited, so nothing of it is taken on trust. */
export const overruledFindingsSchema = buildNoteSchema((content): content is readonly OverruledFinding[] =>
  isListOf(content, isOverruledFinding),
);

const isOverruledFinding = (content: unknown): content is OverruledFinding => {
  if (!isRecord(content)) return false;
  const { key, reason, by, date } = content;
  return isText(key) && isSaid(reason) && isSaid(by) && isText(date) && /^\d{4}-\d{2}-\d{2}$/.test(date);
};

const isSaid = (content: unknown): boolean => isText(content) && content !== "";

/** What has been set aside in the workbook; nothing where its note is missing or spoilt. */
export const readOverruled = (notes: readonly NoteRow[]): readonly OverruledFinding[] =>
  readNote(notes, "overruled", overruledFindingsSchema) ?? [];
