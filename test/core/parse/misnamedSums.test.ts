import { parseBudgetTable } from "../../../src/core/parse/parseBudgetTable";
import type { CellContent, Grid } from "../../../src/core/workbook";
import { createTableSnapshot, type TableDescription } from "../snapshot";

const headers = ["Verksamhet", "Budget", "Prognos"];
const readKinds = (rows: Grid<CellContent>, more: Partial<TableDescription> = {}): readonly string[] =>
  parseBudgetTable(
    createTableSnapshot({ name: "Drift", headers, rows, below: [["Summa", 1, 1]], ...more }),
    "operatingBudget",
    null,
    null,
  ).rows.map(({ kind }) => kind);

test.each(["Total kvalitet", "Netto IT", "Resultat", "Totalt kvalitetsarbete"])(
  "a row called %s that adds up nothing is a row of its own",
  (label) => {
    const rows = [
      ["Kansli", 100, 90],
      [label, 700, 650],
      ["Personal", 200, 210],
    ];
    expect(readKinds(rows)).toEqual(["item", "item", "item"]);
  },
);

test.each([
  [
    "the rows above it",
    [
      ["Kansli", 100, 90],
      ["Personal", 200, 210],
      ["Totalt stödet", 300, 300],
    ],
    2,
  ],
  [
    "the rows below it",
    [
      ["Total stöd", 300, 300],
      ["Kansli", 100, 90],
      ["Personal", 200, 210],
    ],
    0,
  ],
  [
    "costs less income",
    [
      ["Hyresintäkter", 80, 90],
      ["Löner", 200, 210],
      ["Netto bostäder", 120, 120],
    ],
    2,
  ],
  [
    "income less costs",
    [
      ["Hyresintäkter", 300, 310],
      ["Löner", 200, 210],
      ["Resultat", 100, 100],
    ],
    2,
  ],
  [
    "the sums above it",
    [
      ["A", 1, 2],
      ["Summa A", 1, 2],
      ["B", 3, 4],
      ["Summa B", 3, 4],
      ["Totalt stödet", 4, 6],
    ],
    4,
  ],
])("a row that adds up %s is the sum that it is called", (_what, rows, sum) => {
  expect(readKinds(rows)[sum]).toBe("sum");
});

test("a name that can only mean a sum is one, even where its figures are wrong", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Summa kansli", 777, 888],
    ["Totalt", 999, 999],
    ["Totalt för nämnden", 998, 998],
  ];
  expect(readKinds(rows)).toEqual(["item", "sum", "sum", "sum"]);
});

test("the last row of a table without another sum is its sum, even where its figures are wrong", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Personal", 200, 210],
    ["Totalt kommunen", 999, 999],
  ];
  expect(readKinds(rows, { below: [] })).toEqual(["item", "item", "sum"]);
  expect(readKinds(rows)).toEqual(["item", "item", "item"]);
});

test("millions with one decimal, too small to tell by themselves, are counted as the sum under the table counts them", () => {
  const rows = [
    ["Total kvalitet", 9, 8.7],
    ["Kansli", 9, 9.4],
    ["Netto IT", 9, 8.9],
    ["Ekonomi", 9, 9],
  ];
  expect(readKinds(rows, { below: [["Summa", 36, 36]] })).toEqual(["item", "item", "item", "item"]);
});

test("a row that happens to be half of two rows above it is no sum of them", () => {
  const rows = [
    ["Kansli", 1000, 960],
    ["Ekonomi", 800, 780],
    ["Netto IT", 900, 870],
    ["Personal", 200, 210],
  ];
  expect(readKinds(rows)).toEqual(["item", "item", "item", "item"]);
});

test("what Radtyp says goes before the figures", () => {
  const rows = [
    ["Kansli", 100, 90, "kostnad"],
    ["Netto IT", 700, 650, "summa"],
    ["Personal", 200, 210, "kostnad"],
  ];
  expect(readKinds(rows, { headers: [...headers, "Radtyp"] })).toEqual(["item", "sum", "item"]);
});
