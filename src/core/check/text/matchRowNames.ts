import { parsePlainText } from "../../parse/parsePlainText";
import type { BudgetRow } from "../../report/interimReport";

/** What Swedish puts after a noun to make it definite, or someone's. Nothing else may follow: Ekonomiavdelning is not Ekonomiadministration. */
const endings = new Set([
  "",
  "s",
  "n",
  "en",
  "et",
  "t",
  "ns",
  "ens",
  "ets",
  "ts",
  "na",
  "nas",
  "erna",
  "arna",
  "ernas",
]);

const code = /^\[?[\d.-]+\]?\s+/;
const notWord = /[^\p{L}\p{N}]+/u;

/**
 * The rows that a text names, by their whole name in any definite form: Personalavdelningen is Personalavdelning. Where
 * one name is the beginning of another, the longer one counts. A code before the name need not be in the text.
 */
export const matchRowNames = (text: string, rows: readonly BudgetRow[]): readonly BudgetRow[] => {
  const words = readWords(text);
  const names = rows
    .map((row) => ({ row, words: readWords(row.label.replace(code, "")) }))
    .filter(({ words: name }) => name.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
  const taken = new Set<number>();
  const named = new Set<BudgetRow>();
  for (const { row, words: name } of names) {
    const start = words.findIndex(
      (_, index) => !taken.has(index) && name.every((part, offset) => isForm(words[index + offset], part)),
    );
    if (start === -1) continue;
    named.add(row);
    name.forEach((_, offset) => taken.add(start + offset));
  }
  return rows.filter((row) => named.has(row));
};

/** Whether a word is another in one of its forms. */
export const isForm = (word: string | undefined, base: string): boolean =>
  word !== undefined && word.startsWith(base) && endings.has(word.slice(base.length));

export const readWords = (text: string): readonly string[] =>
  parsePlainText(text)
    .split(notWord)
    .filter((word) => word !== "");
