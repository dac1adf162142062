import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding, Rule } from "../../../src/core/finding/finding";
import type { CellContent } from "../../../src/core/workbook";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

type Row = readonly CellContent[];
type Good = { readonly rows: readonly Row[]; readonly sum: Row };

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const names = ["Kansli", "Personal", "Ekonomi", "Näringsliv", "Kultur", "Fritid", "Skola", "Omsorg"];

/** Operating budgets in the manner of Köping: costs with plus, no two rows alike, the sum typed under the table. */
const good: fc.Arbitrary<Good> = fc
  .array(fc.record({ budget: fc.integer({ min: 3000, max: 9000 }), share: fc.integer({ min: 3, max: 9 }) }), {
    minLength: 6,
    maxLength: names.length,
  })
  .map((amounts) => {
    const rows = amounts.map(({ budget, share }, index) => {
      const deviation = Math.round((budget * share) / 200) + 40;
      return [names[index] ?? "", budget, budget - deviation, deviation];
    });
    return {
      rows,
      sum: ["Summa", ...[1, 2, 3].map((column) => rows.reduce((all, row) => all + Number(row[column]), 0))],
    };
  });

const describe = ({ rows, sum }: Good): TableDescription => ({ name: "Driftbudget", headers, rows, below: [sum] });
const check = (table: TableDescription): readonly Finding[] =>
  checkWorkbook(createWorkbookSnapshot(table)).findings.filter(({ rule }) => rule !== "table/missing");

const change = (
  { rows, sum }: Good,
  ...cells: readonly (readonly [row: number, column: number, content: CellContent])[]
): Good => ({
  rows: rows.map((row, at) =>
    row.map((content, under) => cells.find((cell) => cell[0] === at && cell[1] === under)?.[2] ?? content),
  ),
  sum,
});
const read = ({ rows }: Good, row: number, column: number): number => Number(rows[row]?.[column]);

/** What is done to a good table, and what must be found: the rule at its cell, and beside it one finding at most. */
const mutations: readonly (readonly [
  name: string,
  mutate: (table: Good) => TableDescription,
  expected: readonly (readonly [rule: Rule, cell: string | undefined])[],
])[] = [
  ["a digit too many", (table) => describe(change(table, [1, 2, read(table, 1, 2) * 10])), [["sum/row", "C6"]]],
  [
    "two digits swapped in a budget",
    (table) => describe(change(table, [2, 1, read(table, 2, 1) + 900])),
    [["sum/row", "B7"]],
  ],
  ["a swapped sign", (table) => describe(change(table, [1, 3, -read(table, 1, 3)])), [["sum/row", "D6"]]],
  [
    "two that cancel",
    (table) => describe(change(table, [0, 3, read(table, 0, 3) + 30], [2, 3, read(table, 2, 3) - 30])),
    [
      ["sum/row", "D5"],
      ["sum/row", "D7"],
    ],
  ],
  [
    "Summa inside",
    ({ rows, sum }) => ({ name: "Driftbudget", headers, rows: [...rows, sum] }),
    [["row/total-inside", undefined]],
  ],
  ["a number as text", (table) => describe(change(table, [3, 2, `${read(table, 3, 2)} `])), [["cell/type", "C8"]]],
  ["a missing forecast", (table) => describe(change(table, [3, 2, ""])), [["forecast/missing", "C8"]]],
  ["an error value", (table) => describe(change(table, [3, 2, "#REF!"])), [["cell/error-value", "C8"]]],
  ["a nameless row", (table) => describe(change(table, [3, 0, " "])), [["row/unnamed", "A8"]]],
  [
    "a renamed header",
    (table) => ({ ...describe(table), headers: ["Verksamhet", "Budget", "Kolumn1", "Avvikelse"] }),
    [["column/missing", undefined]],
  ],
  [
    "a duplicated row, added up",
    ({ rows, sum }) =>
      describe({
        rows: [...rows, rows[0] ?? []],
        sum: sum.map((content, column) => (column === 0 ? content : Number(content) + Number(rows[0]?.[column]))),
      }),
    [["row/duplicate", undefined]],
  ],
  [
    "a wrong sum",
    ({ rows, sum }) => describe({ rows, sum: [...sum.slice(0, 2), Number(sum[2]) + 3000, ...sum.slice(3)] }),
    [["sum/column", undefined]],
  ],
  [
    "a forecast of another unit",
    (table) => describe(change(table, [2, 2, read(table, 2, 2) * 1000])),
    [["sum/row", "C7"]],
  ],
];

test("good tables give no finding", () => {
  fc.assert(fc.property(good, (table) => expect(check(describe(table))).toEqual([])));
});

test.each(mutations)("%s is named at its cell, and little else with it", (_name, mutate, expected) => {
  fc.assert(
    fc.property(good, (table) => {
      const findings = check(mutate(table));
      for (const [rule, cell] of expected) {
        expect(findings.map((finding) => [finding.rule, cell === undefined ? undefined : finding.cell])).toContainEqual(
          [rule, cell],
        );
      }
      expect(findings.length).toBeLessThanOrEqual(expected.length + 1);
    }),
  );
});

test("a row whose figures have shifted one column is found, with its sums, and not more than its cells", () => {
  fc.assert(
    fc.property(good, (table) => {
      const shifted = table.rows.map((row, index) =>
        index === 1 ? [row[0] ?? "", "", row[1] ?? "", row[2] ?? ""] : row,
      );
      const findings = check(describe({ ...table, rows: shifted }));
      expect(findings.map(({ rule }) => rule)).toContain("sum/column");
      expect(findings.length).toBeLessThanOrEqual(3);
    }),
  );
});
