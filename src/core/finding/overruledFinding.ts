import * as z from "zod/mini";
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
export const overruledFindingsSchema = z.array(
  z.object({
    key: z.string(),
    reason: z.string().check(z.minLength(1)),
    by: z.string().check(z.minLength(1)),
    date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
) satisfies z.ZodMiniType<readonly OverruledFinding[]>;

/** What has been set aside in the workbook; nothing where its note is missing or spoilt. */
export const readOverruled = (notes: readonly NoteRow[]): readonly OverruledFinding[] =>
  readNote(notes, "overruled", overruledFindingsSchema) ?? [];
