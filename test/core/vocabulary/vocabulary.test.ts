import { matchColumns } from "../../../src/core/parse/matchColumns";
import { readHeaderName } from "../../../src/core/parse/matchHeaders";
import { parseHeader } from "../../../src/core/parse/parseHeader";
import { budgetTableKeys, reportTableKeys, vocabularies } from "../../../src/core/vocabulary/vocabularies";
import { createTableSnapshot } from "../snapshot";

const columns = Object.values(vocabularies).flatMap((vocabulary) =>
  vocabulary.columns.map((column) => ({ vocabulary, column, words: [column.name, ...column.synonyms] })),
);

test.each(columns.map(({ vocabulary, column, words }) => [vocabulary.name, column.name, words] as const))(
  "in %s every name of the column %s belongs to that column alone",
  (tableName, columnName, words) => {
    const others = columns.filter(
      ({ vocabulary, column }) => vocabulary.name === tableName && column.name !== columnName,
    );
    // Qualifiers are part of the comparison: "Avvikelse period" and "Avvikelse" are two columns.
    const taken = new Set(others.flatMap((other) => other.words.map(readHeader)));
    expect(words.filter((word) => taken.has(readHeader(word)))).toEqual([]);
    expect(words.filter((word) => readHeaderName(word) === "")).toEqual([]);
  },
);

const readHeader = (word: string): string => JSON.stringify([readHeaderName(word), parseHeader(word)]);

test.each(
  columns
    .filter(({ vocabulary }) => budgetTableKeys.some((key) => key === vocabulary.key))
    .flatMap(({ vocabulary, column }) =>
      [column.name, ...column.synonyms, ...(column.overridingSynonyms ?? [])].map(
        (word) => [vocabulary, word, column.key] as const,
      ),
    ),
)("in $name a column called %s is known for what it is", (vocabulary, word, key) => {
  const headers = ["Namn", word];
  const table = createTableSnapshot({ name: "Tabell", headers, rows: [["", ""]] });
  // Alone in its table an original budget is the budget, and what is accumulated is the year so far.
  const expected =
    key === "originalBudget" ? "budget" : key === "totalActual" && word.startsWith("Ack") ? "actual" : key;
  expect([...matchColumns(table, vocabulary, null).columns]).toEqual([[expected, 1]]);
});

test.each(
  columns
    .filter(({ vocabulary }) => reportTableKeys.some((key) => key === vocabulary.key))
    .flatMap(({ vocabulary, column, words }) => words.map((word) => [vocabulary, word, column.key] as const)),
)("in $name a column called %s is known for what it is", (vocabulary, word, key) => {
  const table = createTableSnapshot({ name: "Tabell", headers: ["xyz", word], rows: [["", ""]] });
  expect([...matchColumns(table, vocabulary, null).columns]).toEqual([[key, 1]]);
});
