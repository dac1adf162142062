import { parsePlainText } from "../../parse/parsePlainText";
import { readOnceEach } from "../../readOnceEach";
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
  if (text === "") return [];
  const words = readWords(text);
  const names = readRowNames(rows);
  const starts = new Map<RowName, number[]>();
  words.forEach((_, start) => {
    for (const name of matchNames(names, words, start)) starts.set(name, [...(starts.get(name) ?? []), start]);
  });
  const taken = new Set<number>();
  const named: RowName[] = [];
  const longestFirst = [...starts].sort(([one], [other]) => other.wordCount - one.wordCount || one.index - other.index);
  for (const [name, found] of longestFirst) {
    const start = found.find((place) => !taken.has(place));
    if (start === undefined) continue;
    named.push(name);
    for (let offset = 0; offset < name.wordCount; offset += 1) taken.add(start + offset);
  }
  return named.sort((one, other) => one.index - other.index).map(({ row }) => row);
};

type RowName = { readonly row: BudgetRow; readonly index: number; readonly wordCount: number };

/** Names word by word: those that end here, and how they go on. A thousand texts on a thousand rows take no million trials. */
type NameTree = { readonly names: RowName[]; readonly next: Map<string, NameTree> };

const readRowNames: (rows: readonly BudgetRow[]) => NameTree = readOnceEach((rows) => {
  const start: NameTree = { names: [], next: new Map() };
  rows.forEach((row, index) => {
    const words = readWords(row.label.replace(code, ""));
    let tree = start;
    for (const word of words) {
      const next = tree.next.get(word) ?? { names: [], next: new Map<string, NameTree>() };
      tree.next.set(word, next);
      tree = next;
    }
    if (words.length > 0) tree.names.push({ row, index, wordCount: words.length });
  });
  return start;
});

/** The names that stand in a text from one of its words on, each word in any of its forms. */
const matchNames = (tree: NameTree, words: readonly string[], from: number): readonly RowName[] => {
  const word = words[from];
  if (word === undefined) return [];
  return readBases(word).flatMap((base) => {
    const next = tree.next.get(base);
    return next === undefined ? [] : [...next.names, ...matchNames(next, words, from + 1)];
  });
};

/** What a word may be a form of. */
const readBases = (word: string): readonly string[] =>
  [...endings].flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, word.length - ending.length)] : []));

/** Whether a word is another in one of its forms. */
export const isForm = (word: string | undefined, base: string): boolean =>
  word !== undefined && word.startsWith(base) && endings.has(word.slice(base.length));

export const readWords = (text: string): readonly string[] =>
  parsePlainText(text)
    .split(notWord)
    .filter((word) => word !== "");
