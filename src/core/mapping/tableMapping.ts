import { buildNoteSchema, isRecord, isText } from "../note/noteSchema";
import { readNotes } from "../note/readNote";
import { parseMatchKey } from "../parse/parsePlainText";
import type { ReportAnswers, TableAnswer } from "../parse/reportAnswers";
import type { ColumnKey, TableKey } from "../vocabulary/keys";
import { isTableKey, vocabularies } from "../vocabulary/vocabularies";
import type { NoteRow } from "../workbook";

/**
 * What the user has said of one table, as it is kept on the hidden sheet under the table's `readMappingKey`. Kinds and roles
 * are any words: a later version may know more than this one. Roles are by header, as it is written; null for none.
 */
const tableMappingSchema = buildNoteSchema(
  (content): content is { readonly kind: string | null; readonly roles: Readonly<Record<string, string | null>> } => {
    if (!isRecord(content)) return false;
    const { kind, roles } = content;
    return isTextOrNull(kind) && isRecord(roles) && Object.values(roles).every(isTextOrNull);
  },
);

const isTextOrNull = (content: unknown): content is string | null => content === null || isText(content);

export type TableMapping = {
  readonly kind: TableKey | null;
  readonly roles: Readonly<Record<string, ColumnKey | null>>;
};

/** By what a table's note is found: its name without case and spaces, so that the note outlives a respelling. */
export const readMappingKey = (table: string): string => parseMatchKey(table);

/** What the user has said of the tables, by `readMappingKey`. What this version does not know of is left out. */
export const readTableMappings = (notes: readonly NoteRow[]): ReadonlyMap<string, TableAnswer> =>
  new Map(
    [...readNotes(notes, "mapping", tableMappingSchema)].flatMap(([table, { kind, roles }]) => {
      if (kind !== null && !isTableKey(kind)) return [];
      const known = Object.entries(roles).flatMap(([header, role]) =>
        role === null || isColumnKey(role, kind) ? [[parseMatchKey(header), role] as const] : [],
      );
      return [[table, { kind, roles: new Map(known) }] as const];
    }),
  );

/** What is kept in the workbook, with the answers of the moment before it. */
export const applyTableMappings = (answers: ReportAnswers, notes: readonly NoteRow[]): ReportAnswers => ({
  ...answers,
  tables: new Map([...readTableMappings(notes), ...answers.tables]),
});

const isColumnKey = (word: string, kind: TableKey | null): word is ColumnKey =>
  kind !== null && vocabularies[kind].columns.some(({ key }) => key === word);
