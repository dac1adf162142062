import type { ColumnKey, TableKey } from "../vocabulary/keys";
import type { ColumnVocabulary, TableVocabulary } from "../vocabulary/tableVocabulary";
import { vocabularies } from "../vocabulary/vocabularies";
import { type Header, parseHeader } from "./parseHeader";
import { parsePlainText } from "./parsePlainText";

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
};

type Name = Pick<HeaderMatch, "column" | "rank" | "isOverriding">;

const readNames = (vocabulary: TableVocabulary): ReadonlyMap<string, Name> => {
  const names = new Map<string, Name>();
  for (const column of vocabulary.columns) {
    const plain = [column.name, ...column.synonyms];
    const overriding = column.overridingSynonyms ?? [];
    [...plain, ...overriding].forEach((synonym, rank) => {
      const { name } = parseHeader(synonym);
      if (!names.has(name)) names.set(name, { column, rank, isOverriding: rank >= plain.length });
    });
  }
  return names;
};

const namesByTable: Readonly<Record<TableKey, ReadonlyMap<string, Name>>> = {
  operatingBudget: readNames(vocabularies.operatingBudget),
  investmentBudget: readNames(vocabularies.investmentBudget),
  reportFacts: readNames(vocabularies.reportFacts),
};

const trailingDigits = /^(.*?\D)(\d{1,2})$/;

/** The headers that a kind of table knows; the others are the user's own business. */
export const matchHeaders = (headers: readonly string[], vocabulary: TableVocabulary): readonly HeaderMatch[] => {
  const names = namesByTable[vocabulary.key];
  return headers.flatMap((text, index) => {
    const header = parseHeader(text);
    const name = names.get(header.name);
    if (name !== undefined) return [{ index, header, ...name }];
    // "Prognos2" is the user's second forecast; beside "Budget", Excel made "Budget2" out of a second "Budget".
    const [, base, digits] = trailingDigits.exec(parsePlainText(text)) ?? [];
    if (base === undefined) return [];
    const baseHeader = parseHeader(base);
    const baseName = names.get(baseHeader.name);
    return baseName === undefined ? [] : [{ index, header: { ...baseHeader, ordinal: Number(digits) }, ...baseName }];
  });
};

/** Which columns of a kind the headers speak of at all, whatever year or period. */
export const matchColumnKeys = (headers: readonly string[], vocabulary: TableVocabulary): ReadonlySet<ColumnKey> =>
  new Set(
    matchHeaders(headers, vocabulary)
      .filter(({ column, header }) => column.type === "text" || header.unit !== "%")
      .map(({ column }) => column.key),
  );
