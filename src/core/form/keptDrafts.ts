import * as z from "../zod";
import { readNotes } from "../note/readNote";
import type { ColumnKey } from "../vocabulary/keys";
import { isColumnKey } from "../vocabulary/vocabularies";
import type { NoteRow, WorkbookSnapshot } from "../workbook";

/**
 * A text that could not be put in its cell (a protected cell, somebody else's text there, a row that is gone), as it lies in
 * the workbook. Its table is known by Excel's id, and by its name where a saved file has given it another.
 */
export type StoredDraft = {
  readonly tableId: string;
  readonly table: string;
  readonly number: string;
  readonly key: string;
  readonly text: string;
};

/** The same with the pane that wrote it, its table as it is known now, and the field's name in it. */
export type KeptDraft = StoredDraft & { readonly client: string; readonly key: ColumnKey };

const draftsSchema = z.array(
  z.object({ tableId: z.string(), table: z.string(), number: z.string(), key: z.string(), text: z.string() }),
) satisfies z.ZodMiniType<readonly StoredDraft[]>;

/** What one pane has left; nothing where its note is missing or spoilt. */
export const readStoredDrafts = (notes: readonly NoteRow[], client: string): readonly StoredDraft[] =>
  readNotes(notes, "draft", draftsSchema).get(client) ?? [];

/** The drafts of all panes whose tables are in the workbook. */
export const readKeptDrafts = ({ notes, tables }: Pick<WorkbookSnapshot, "notes" | "tables">): readonly KeptDraft[] =>
  [...readNotes(notes, "draft", draftsSchema)].flatMap(([client, drafts]) =>
    drafts.flatMap((draft): readonly KeptDraft[] => {
      const table = tables.find(({ id }) => id === draft.tableId) ?? tables.find(({ name }) => name === draft.table);
      return table === undefined || !isColumnKey(draft.key)
        ? []
        : [{ ...draft, client, tableId: table.id, key: draft.key }];
    }),
  );
