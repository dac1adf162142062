import type { TableVocabulary } from "../vocabulary/tableVocabulary";
import { parseMatchKey, parsePlainText } from "./parsePlainText";

const prefix = /^(?:tabell|table|tbl|tab)(?=[^a-zåäö]|[A-ZÅÄÖ]|drift|inv|rapport)/i;
const camelBoundary = /(\p{Ll})(\p{Lu})/gu;
const notLetters = /[^\p{L}]+/u;

/** Words of a name: "tblDrift_2019", "Drift2019" and "Tabell Drift" are all "drift". */
const parseNameWords = (name: string): readonly string[] =>
  parsePlainText(name.replace(prefix, " ").replace(camelBoundary, "$1 $2"))
    .split(notLetters)
    .filter((word) => word !== "");

/** Whether a table or sheet is called what we call it, or a synonym, whatever prefix, digits and punctuation. */
export const hasName = (name: string, vocabulary: TableVocabulary): boolean => {
  const key = parseNameWords(name).join("");
  return readKnownNames(vocabulary).some((known) => known === key);
};

/** Whether one word of a name is a name of the kind or begins like one: "Mål och aktiviteter" hints at both. */
export const isHinted = (name: string, vocabulary: TableVocabulary): boolean => {
  const known = readKnownNames(vocabulary);
  return (
    hasName(name, vocabulary) ||
    parseNameWords(name).some((word) => known.includes(word) || vocabulary.stems.some((stem) => word.startsWith(stem)))
  );
};

const readKnownNames = ({ name, synonyms }: TableVocabulary): readonly string[] =>
  [name, ...synonyms].map(parseMatchKey);
