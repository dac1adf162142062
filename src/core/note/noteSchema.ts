/** What a note must be, to be read. A zod schema is one. */
export type NoteSchema<T> = {
  safeParse(content: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
};

/**
 * For the few small notes that are read before the first findings are shown: zod would be a twelfth of what the pane opens
 * with, and what it is needed for beside them (forms, undo) is fetched later.
 */
export const buildNoteSchema = <T>(isWhole: (content: unknown) => content is T): NoteSchema<T> => ({
  safeParse: (content) => (isWhole(content) ? { success: true, data: content } : { success: false }),
});

/** Fields that may be anything. */
export const isRecord = (content: unknown): content is Readonly<Record<string, unknown>> =>
  typeof content === "object" && content !== null && !Array.isArray(content);

export const isText = (content: unknown): content is string => typeof content === "string";

/** A list of nothing but what the guard knows. */
export const isListOf = <T>(content: unknown, isItem: (item: unknown) => item is T): content is readonly T[] =>
  Array.isArray(content) && content.every(isItem);
