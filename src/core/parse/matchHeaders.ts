import type { ColumnKey, TableKey } from "../vocabulary/keys";
import type { ColumnVocabulary, TableVocabulary } from "../vocabulary/tableVocabulary";
import { vocabularies } from "../vocabulary/vocabularies";
import { matchHeaderWords } from "./matchHeaderWords";
import { type Header, parseHeader, parseHeaderWords } from "./parseHeader";
import { parseMatchKey, parsePlainText } from "./parsePlainText";
import type { ColumnRoles } from "./reportAnswers";

/** A header that a vocabulary knows, before years and periods have decided which role it plays. */
export type HeaderMatch = {
  /** Of the column in its table. */
  readonly index: number;
  readonly header: Header;
  readonly column: ColumnVocabulary;
  /** 0 for the column's own name, then in the order of its synonyms. */
  readonly rank: number;
  /** Wins over plain names: the revised budget. */
  readonly isOverriding: boolean;
  /** None of our names, only made of words that such headers are made of: a name of ours wins over it. */
  readonly isLoose: boolean;
};

type Name = Pick<HeaderMatch, "column" | "rank" | "isOverriding" | "isLoose">;

/** What a header is known by. A header of nothing but a year or a period, "År", is known by that. */
export const readHeaderName = (text: string): string => parseHeader(text).name || parseMatchKey(text);

const readNames = (vocabulary: TableVocabulary): ReadonlyMap<string, Name> => {
  const names = new Map<string, Name>();
  for (const column of vocabulary.columns) {
    const plain = [column.name, ...column.synonyms];
    const overriding = column.overridingSynonyms ?? [];
    [...plain, ...overriding].forEach((synonym, rank) => {
      const name = readHeaderName(synonym);
      if (!names.has(name)) names.set(name, { column, rank, isOverriding: rank >= plain.length, isLoose: false });
    });
  }
  return names;
};

const namesByTable: ReadonlyMap<TableKey, ReadonlyMap<string, Name>> = new Map(
  Object.values(vocabularies).map((vocabulary) => [vocabulary.key, readNames(vocabulary)]),
);

const trailingDigits = /^(.*?\D)(\d{1,2})$/;

/** The headers that a kind of table knows; the others are the user's own business. */
export const matchHeaders = (headers: readonly string[], vocabulary: TableVocabulary): readonly HeaderMatch[] => {
  const names = namesByTable.get(vocabulary.key) ?? new Map<string, Name>();
  // "Utgift" beside "Inkomst" is what the year's budget is made of, and no outcome.
  const isNetOfIncome = headers.some((text) => parsePlainText(text).includes("inkomst"));
  return headers.flatMap((text, index) => {
    const header = parseHeader(text);
    const name = names.get(readHeaderName(text));
    if (name !== undefined) return [{ index, header, ...name }];
    // "Prognos2" is the user's second forecast; beside "Budget", Excel made "Budget2" out of a second "Budget".
    const [, base, digits] = trailingDigits.exec(parsePlainText(text)) ?? [];
    if (base !== undefined) {
      const baseHeader = parseHeader(base);
      const baseName = names.get(baseHeader.name);
      if (baseName !== undefined) return [{ index, header: { ...baseHeader, ordinal: Number(digits) }, ...baseName }];
    }
    return matchLoosely(text, index, vocabulary, isNetOfIncome);
  });
};

/** Headers of figures in a budget, by their words. */
const matchLoosely = (
  text: string,
  index: number,
  vocabulary: TableVocabulary,
  isNetOfIncome: boolean,
): readonly HeaderMatch[] => {
  if (!vocabulary.columns.some(({ key }) => key === "budget")) return [];
  const { header, words } = parseHeaderWords(text);
  const isSigns = /^\s*(?:\+\s*\/?\s*[-−–]|±)\s*$/.test(text);
  const match = matchHeaderWords(isSigns ? ["avvikelse"] : words, vocabulary.key === "investmentBudget");
  const column = vocabulary.columns.find(({ key }) => key === match?.key);
  if (match === null || column === undefined || (isNetOfIncome && match.isSpending)) return [];
  return [
    {
      index,
      // "Årsbedömning april" is from April, and no more of the whole year than any other forecast.
      header: { ...header, isFullYear: header.isFullYear || (match.isFullYear && header.month === null) },
      column,
      rank: column.synonyms.length + 1,
      isOverriding: match.isOverriding,
      isLoose: true,
    },
  ];
};

/**
 * Which columns of a kind the headers speak of at all, whatever year or period. `roles` are the user's own words about
 * headers, by `parseMatchKey`.
 */
export const matchColumnKeys = (
  headers: readonly string[],
  vocabulary: TableVocabulary,
  roles: ColumnRoles = new Map(),
): ReadonlySet<ColumnKey> => {
  const given = matchGivenRoles(headers, vocabulary, roles);
  const matched = matchHeaders(headers, vocabulary)
    .filter(({ index, column, header }) => !given.has(index) && (column.type === "text" || header.unit !== "%"))
    .map(({ column }) => column.key);
  return new Set([...matched, ...[...given.values()].filter((role) => role !== null)]);
};

/** The roles that the user has given to columns, by index, null for none; a role that this kind of table lacks is meant for another. */
export const matchGivenRoles = (
  headers: readonly string[],
  vocabulary: TableVocabulary,
  roles: ColumnRoles,
): ReadonlyMap<number, ColumnKey | null> =>
  new Map(
    headers.flatMap((header, index): (readonly [number, ColumnKey | null])[] => {
      const role = roles.get(parseMatchKey(header));
      if (role === null) return [[index, null]];
      return role !== undefined && vocabulary.columns.some(({ key }) => key === role) ? [[index, role]] : [];
    }),
  );
