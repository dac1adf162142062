/** What a cell holds at most, with room to spare for what the notes sheet puts before it. */
const longestPart = 32_000;

/** A note as parts that each fit in a cell. */
export type PrintedNote = {
  /** The same for the same content; tells a whole note from a spoilt one. */
  readonly id: string;
  readonly parts: readonly string[];
};

/** Anything that JSON can say, as a note. `readNote` reads it back. */
export const printNote = (content: unknown): PrintedNote => {
  const text = JSON.stringify(content);
  return { id: printNoteId(text), parts: printParts(text) };
};

/** FNV-1a, 32 bits: enough to see that a text has been changed by hand or belongs to another note. */
export const printNoteId = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `u${hash.toString(16).padStart(8, "0")}`;
};

/** Never cut in the middle of a character that takes two places: half of one cannot be saved in a file. */
const printParts = (text: string): readonly string[] => {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + longestPart;
    const isCut = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    parts.push(text.slice(start, isCut ? end - 1 : end));
    start = isCut ? end - 1 : end;
  }
  return parts;
};
