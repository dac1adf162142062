import { buildNoteSchema, isListOf, isRecord, isText } from "../note/noteSchema";
import { readNote } from "../note/readNote";
import type { NoteRow } from "../workbook";
import type { Rule } from "./finding";
import { rules } from "./rules";

/** What is kept of the settings. A later version may know more rules than this one, so a rule is any word. */
const settingsSchema = buildNoteSchema(
  (content): content is { readonly disabledRules: readonly string[] } =>
    isRecord(content) && isListOf(content["disabledRules"], isText),
);

/** The checks that are switched off in this workbook; rules that we do not know are left out. */
export const readDisabledRules = (notes: readonly NoteRow[]): ReadonlySet<Rule> =>
  new Set(readNote(notes, "settings", settingsSchema)?.disabledRules.filter(isRule) ?? []);

const isRule = (word: string): word is Rule => word in rules;
