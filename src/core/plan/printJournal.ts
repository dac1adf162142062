import type { Plan } from "./plan";

/** What a cell holds at most, with room to spare for what the notes sheet puts before it. */
const longestPart = 32_000;

/** An undo plan as parts that each fit in a cell. The id is the same for the same plan, and tells a whole note from a spoilt one. */
export const printJournal = (undo: Plan): { readonly id: string; readonly parts: readonly string[] } => {
  const text = JSON.stringify(undo);
  return { id: printJournalId(text), parts: printParts(text) };
};

/** FNV-1a, 32 bits: enough to see that a text has been changed by hand or belongs to another note. */
export const printJournalId = (text: string): string => {
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
