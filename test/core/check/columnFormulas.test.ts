import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const rows = [
  ["Kansli", 100, 90, 10],
  ["Personal", 200, 220, -20],
  ["Ekonomi", 310, 300, 10],
  ["Näringsliv", 400, 390, 10],
];

/** The table with a formula in each deviation, but for the rows that say otherwise. */
const checkFormulas = (...others: readonly (readonly [row: number, content: string | number])[]) => {
  const formulas = rows.map((row, index) => {
    const other = others.find(([at]) => at === index)?.[1];
    return [...row.slice(0, 3), other ?? `=B${index + 5}-C${index + 5}`];
  });
  return checkOperatingBudget({ headers, rows, formulas }).filter(({ rule }) => rule.startsWith("cell/"));
};

test("the same formula in every row is as it should be, in cell references and in structured ones", () => {
  expect(checkFormulas()).toEqual([]);
  expect(checkFormulas(...rows.map((_, index) => [index, "=[@Budget]-[@Prognos]"] as const))).toEqual([]);
});

test("a number typed among formulas is named", () => {
  expect(checkFormulas([1, -20])).toMatchObject([
    { rule: "cell/hard-coded", cell: "D6", content: -20, formulaCount: 3, ofCount: 4, severity: "warning" },
  ]);
});

test("a formula that points at other cells than its neighbours is named, with theirs", () => {
  expect(checkFormulas([2, "=B7-C6"])).toMatchObject([
    { rule: "cell/formula-differs", cell: "D7", formula: "=B7-C6", neighbour: "=B5-C5" },
  ]);
});

test("a column of the user's own mixture is left alone", () => {
  expect(checkFormulas([0, 10], [1, -20])).toEqual([]);
});
