import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding } from "../../../src/core/finding/finding";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { gnestaOperatingBudget } from "../tables/gnesta";
import { helsingborgOperatingBudget } from "../tables/helsingborg";
import { kopingPublishedInvestmentBudget, kopingPublishedOperatingBudget } from "../tables/koping";
import { kulturFritidOperatingBudget } from "../tables/kulturFritid";
import { molndalOperatingBudget } from "../tables/molndal";

const checkSums = (...tables: readonly TableDescription[]): readonly Finding[] =>
  checkWorkbook(createWorkbookSnapshot(...tables)).findings.filter(({ rule }) => /^sum\/|^sign\/mixed/.test(rule));

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const drift = { name: "Drift", headers };
const rows = [
  ["Kansli", 100, 90, 10],
  ["Personal", 200, 220, -20],
  ["Ekonomi", 310, 300, 10],
  ["Näringsliv", 400, 400, 0],
];

/** The table with other contents in some cells, by row and column from 0. */
const change = (...cells: readonly (readonly [row: number, column: number, content: string | number])[]) =>
  rows.map((row, index) =>
    row.map((content, column) => cells.find(([at, under]) => at === index && under === column)?.[2] ?? content),
  );

const below = [["Summa", 1010, 1010, 0]];

test.each([
  ["Köping", kopingPublishedOperatingBudget],
  ["Gnesta", gnestaOperatingBudget],
  ["Helsingborg", helsingborgOperatingBudget],
  ["Mölndal", molndalOperatingBudget],
  ["a committee for culture and leisure", kulturFritidOperatingBudget],
])("the published operating budget of %s has no arithmetic error", (_municipality, table) => {
  expect(checkSums(table)).toEqual([]);
  expect(checkSums({ ...table, name: "Drift", sheet: "Drift" })).toEqual([]);
});

test("Köping's investments as published: sums of 0 are 1 093 and 166, each of 4 of 5 rows", () => {
  expect(checkSums(kopingPublishedInvestmentBudget)).toMatchObject([
    { rule: "sum/column", cell: "D10", printed: 0, expected: 1093, rowCount: 4, ofCount: 5 },
    { rule: "sum/column", cell: "E10", printed: 0, expected: 166, rowCount: 4, ofCount: 5 },
  ]);
});

test("the difference of two sums over a missing forecast, 3 266, is not taken for the sum of the deviations", () => {
  const table = { ...kopingPublishedInvestmentBudget, below: [["Summa", 4359, 69, 1093, 3266]] };
  expect(checkSums(table)).toMatchObject([{ rule: "sum/column", cell: "E10", printed: 3266, expected: 166 }]);
});

test("a forecast that disagrees with its row and its column is named, with the figure that mends both", () => {
  expect(checkSums({ ...drift, rows: change([1, 2, 2200]), below })).toMatchObject([
    { rule: "sum/row", cell: "C6", row: "Personal", printed: 2200, expected: 220, target: "Avvikelse", sumCell: "C9" },
  ]);
});

test("two deviations that cancel in the sum are both found", () => {
  expect(checkSums({ ...drift, rows: change([0, 3, 15], [2, 3, 5]), below })).toMatchObject([
    { rule: "sum/row", cell: "D5", printed: 15, expected: 10 },
    { rule: "sum/row", cell: "D7", printed: 5, expected: 10 },
  ]);
});

test("two wrong forecasts that do not cancel are both named, and their sum is not", () => {
  expect(checkSums({ ...drift, rows: change([0, 2, 900], [2, 2, 3000]), below })).toMatchObject([
    { rule: "sum/row", cell: "C5", expected: 90, sumCell: "C9" },
    { rule: "sum/row", cell: "C7", expected: 300, sumCell: "C9" },
  ]);
});

test("a wrong sum is named in the sum, and confirmed by its own row", () => {
  expect(checkSums({ ...drift, rows, below: [["Summa", 1010, 1100, 0]] })).toMatchObject([
    { rule: "sum/column", cell: "C9", printed: 1100, expected: 1010, isConfirmedByRow: true },
  ]);
});

test("a sum of the wrong sign is found in Excel's totals row and in the body alike", () => {
  const wrong = ["Summa", 910, 930, 20];
  const rightRows = change([2, 1, 210], [2, 2, 220], [2, 3, -10]);
  expect(checkSums({ ...drift, rows: rightRows, totals: wrong })).toMatchObject([{ rule: "sum/column", cell: "D9" }]);
  expect(checkSums({ ...drift, rows: [...rightRows, wrong] })).toMatchObject([{ rule: "sum/column", cell: "D9" }]);
});

test("where sums vouch for all figures of a row but one, it is that one", () => {
  expect(checkSums({ ...drift, rows: change([1, 2, 2200]), below: [["Summa", 1010, "", 0]] })).toMatchObject([
    { rule: "sum/row", cell: "C6", printed: 2200, expected: 220 },
  ]);
});

test("a row that was added under a typed sum is missed by every column", () => {
  const added = [...rows, ["Kultur", 50, 40, 10]];
  expect(checkSums({ ...drift, rows: added, below }).map(({ cell }) => cell)).toEqual(["B10", "C10", "D10"]);
});

test("subtotals under their parts are each held against their own rows, and the last against all", () => {
  const grouped = [
    ...rows.slice(0, 2),
    ["Summa kansli", 300, 310, -10],
    ...rows.slice(2),
    ["Summa ekonomi", 710, 710, 10],
    ["Summa", 1010, 1010, 0],
  ];
  expect(checkSums({ ...drift, rows: grouped })).toMatchObject([
    {
      rule: "sum/subtotal",
      cell: "C10",
      row: "Summa ekonomi",
      printed: 710,
      expected: 700,
      first: "Ekonomi",
      last: "Näringsliv",
    },
  ]);
});

test("a department over its indented units is not added twice, and is held against them", () => {
  const indented = [
    ["Kommunledning", 300, 310, -10],
    ["   Kansli", 100, 90, 10],
    ["   Personal", 200, 220, -20],
    ["Ekonomi", 310, 300, 10],
    ["Näringsliv", 400, 400, 0],
  ];
  expect(checkSums({ ...drift, rows: indented, below })).toEqual([]);
  const wrong = indented.map((row, index) => (index === 0 ? ["Kommunledning", 350, 310, 40] : row));
  expect(checkSums({ ...drift, rows: wrong, below: [["Summa", 1060, 1010, 50]] })).toMatchObject([
    { rule: "sum/subtotal", cell: "B5", printed: 350, expected: 300 },
    { rule: "sum/subtotal", cell: "D5", printed: 40, expected: -10 },
  ]);
});

test("a row of which another row is a part is not added twice", () => {
  const withPart = [...rows.slice(0, 2), ["varav lokaler", 50, 60, -10], ...rows.slice(2)];
  expect(checkSums({ ...drift, rows: withPart, below })).toEqual([]);
});

test("revenues among costs are one question, not a row of errors", () => {
  const mixed = [...rows, ["Hyresintäkter", 100, 120, 20], ["Taxor och avgifter", 50, 40, -10]];
  expect(checkSums({ ...drift, rows: mixed, below: [["Summa", 1160, 1170, 10]] })).toMatchObject([
    { rule: "sign/mixed", rows: ["Hyresintäkter", "Taxor och avgifter"] },
  ]);
});

test("income that a net takes from costs is asked about also where nobody has written a deviation yet", () => {
  const headers = ["Post", "Budget", "Prognos"];
  const costs = [
    ["Personal", 9000, 9300],
    ["Övrigt", 2000, 2100],
  ];
  const readMixed = (...table: TableDescription["rows"]) =>
    checkSums({ ...drift, headers, rows: table }).filter(({ rule }) => rule === "sign/mixed");
  expect(readMixed(["Intäkter", 5000, 4600], ...costs, ["Nettokostnad", 6000, 6800])).toMatchObject([
    { rows: ["Intäkter"], stops: "write" },
  ]);
  expect(readMixed(["Intäkter", 15000, 14600], ...costs, ["Netto", 4000, 3200])).toMatchObject([
    { rows: ["Intäkter"] },
  ]);
  // An income that carries minus is added like the rest.
  expect(readMixed(["Intäkter", -5000, -4600], ...costs, ["Nettokostnad", 6000, 6800])).toEqual([]);
});

test("revenues that Radtyp names are as they should be", () => {
  const typed = [...rows.map((row) => [...row, "kostnad"]), ["Hyror", 100, 120, 20, "intäkt"]];
  expect(
    checkSums({ ...drift, headers: [...headers, "Radtyp"], rows: typed, below: [["Summa", 1110, 1130, 20]] }),
  ).toEqual([]);
});

test("an original budget and its changes must give the revised one", () => {
  const revised = ["Verksamhet", "Ursprunglig budget", "Tilläggsanslag", "Reviderad budget", "Prognos"];
  const figures = [
    ["Kansli", 100, 5, 105, 90],
    ["Personal", 200, 0, 200, 220],
    ["Ekonomi", 300, 10, 330, 300],
  ];
  expect(checkSums({ name: "Drift", headers: revised, rows: figures })).toMatchObject([
    { rule: "sum/row", cell: "D7", printed: 330, expected: 310 },
  ]);
});

test("a sum that a filter has shrunk is told as such", () => {
  const totalsFormulas = ["Summa", "=SUBTOTAL(109,[Budget])", "=SUBTOTAL(109,[Prognos])", "=SUBTOTAL(109,[Avvikelse])"];
  expect(checkSums({ ...drift, rows, totals: ["Summa", 610, 610, 0], totalsFormulas })).toMatchObject([
    { rule: "sum/filtered", cell: "B9", printed: 610, expected: 1010 },
    { rule: "sum/filtered", cell: "C9", printed: 610, expected: 1010 },
  ]);
});

test("a mean in the totals row is no sum", () => {
  const totalsFormulas = ["Medel", "=SUBTOTAL(101,[Budget])", "", ""];
  expect(checkSums({ ...drift, rows, totals: ["Medel", 252.5, "", ""], totalsFormulas })).toEqual([]);
});

test("a sum of the user's own that adds up something else is left alone", () => {
  expect(checkSums({ ...drift, rows, below: [["Summa exkl. kapitalkostnader", 777, 888, -111]] })).toEqual([]);
});

test("rounded figures that do not add up to the last unit are no errors", () => {
  const rounded = [
    ["Kansli", 10.4, 9.1, 1.3],
    ["Personal", 20.4, 22.3, -2],
    ["Ekonomi", 31.4, 30.1, 1.3],
  ];
  expect(checkSums({ ...drift, rows: rounded, below: [["Summa", 62.3, 61.4, 0.7]] })).toEqual([]);
});

test("three levels of indented rows are each held against the level under them, and the sum against the first", () => {
  const outline = [
    ["Kommunledning", 600, 610, -10],
    ["  Stöd", 300, 310, -10],
    ["    Kansli", 100, 90, 10],
    ["    Personal", 200, 220, -20],
    ["  Ekonomi", 300, 300, 0],
    ["Näringsliv", 400, 400, 0],
  ];
  const total = ["Summa", 1000, 1010, -10];
  expect(checkSums({ ...drift, rows: outline, below: [total] })).toEqual([]);
  const wrong = outline.map((row, index) => (index === 1 ? ["  Stöd", 340, 350, -10] : row));
  expect(checkSums({ ...drift, rows: wrong, below: [total] })).toMatchObject([
    { rule: "sum/subtotal", cell: "B6", printed: 340, expected: 300 },
    { rule: "sum/subtotal", cell: "C6", printed: 350, expected: 310 },
  ]);
});

test("a net of costs and income that both carry plus is held against their difference, and its deviation against their sum", () => {
  const types = [
    ["Löner", 400, 390, 10],
    ["Lokaler", 200, 220, -20],
    ["Hyresintäkter", 100, 120, 20],
  ];
  expect(checkSums({ ...drift, rows: [...types, ["Netto", 500, 490, 10]] })).toMatchObject([{ rule: "sign/mixed" }]);
  expect(checkSums({ ...drift, rows: [...types, ["Netto", 500, 590, 10]] })).toMatchObject([
    { rule: "sum/column", cell: "C8", printed: 590, expected: 490 },
    { rule: "sign/mixed" },
  ]);
});

test.each(["=SUBTOTAL(109,B5:B8)", "=SUBTOTAL(9,$B$5:$B$8)", "=AGGREGATE(9,5,Drift[Budget])"])(
  "%s over all rows that shows less than they are is told as a filter's doing",
  (formula) => {
    const belowFormulas = [["Summa", formula, "=SUM(C5:C8)", ""]];
    expect(checkSums({ ...drift, rows, below: [["Summa", 610, 1010, ""]], belowFormulas })).toMatchObject([
      { rule: "sum/filtered", cell: "B9", printed: 610, expected: 1010 },
    ]);
  },
);

test("a sum over too few rows is a wrong sum, and no filter's doing", () => {
  const belowFormulas = [["Summa", "=SUBTOTAL(109,B5:B7)", "=SUM(C5:C8)", ""]];
  expect(checkSums({ ...drift, rows, below: [["Summa", 610, 1010, ""]], belowFormulas })).toMatchObject([
    { rule: "sum/column", cell: "B9", printed: 610, expected: 1010 },
  ]);
});

test("a row that only sums disagree with is not picked among its neighbours: the sum right over them is told, once", () => {
  const statement = [
    ["Taxor", 12400, 8300],
    ["Bidrag", 3100, 2010],
    ["Summa intäkter", 15500, 10310],
    ["Löner", -41200, -27900],
    ["Lokaler", -6300, -4150],
    ["Summa kostnader", -47500, -32050],
    ["Nettokostnad", -32000, -21740],
  ];
  const table = { name: "Drift", headers: ["Post", "Budget", "Utfall"], rows: statement };
  expect(checkSums(table)).toEqual([]);
  const wrong = statement.map((row) => (row[0] === "Bidrag" ? ["Bidrag", 3100, 2910] : row));
  expect(checkSums({ ...table, rows: wrong })).toMatchObject([
    { rule: "sum/subtotal", cell: "C7", printed: 10310, expected: 11210 },
  ]);
});

test("columns of the user's own add up where their headers speak of money, and not where they speak of shares", () => {
  const table = {
    name: "Drift",
    headers: ["Verksamhet", "Budget intäkter", "Budget", "Prognos", "Avvikelse", "Förändring", "Kostnad per elev"],
    rows: [
      ["Kansli", 12, 100, 90, 10, 5, 91],
      ["Personal", 30, 200, 220, -20, -7, 84],
    ],
    below: [["Summa", 42, 300, 310, -10, -2, 87]],
  };
  expect(checkSums(table)).toEqual([]);
  expect(checkSums({ ...table, below: [["Summa", 52, 300, 310, -10, -22, 87]] })).toMatchObject([
    { rule: "sum/column", cell: "B7", expected: 42 },
    { rule: "sum/column", cell: "F7", expected: -2 },
  ]);
});

/** Departments of nine units, each with its sum, and the total under the table; every figure right. */
const createDepartments = (count: number): TableDescription => {
  const all = Array.from({ length: count }, (_, department) => {
    const units = Array.from({ length: 9 }, (__, unit) => {
      const budget = 1000 + (((department * 9 + unit) * 7919) % 9000);
      const deviation = ((department * 31 + unit * 17) % 300) - 140;
      return [budget, budget - deviation, deviation];
    });
    const sum = [0, 1, 2].map((column) => units.reduce((total, unit) => total + (unit[column] ?? 0), 0));
    return { units, sum };
  });
  return {
    ...drift,
    rows: all.flatMap(({ units, sum }, department) => [
      ...units.map((unit, index) => [`Enhet ${String(department)}.${String(index)}`, ...unit]),
      [`Summa avdelning ${String(department)}`, ...sum],
    ]),
    totals: ["Summa", ...[0, 1, 2].map((column) => all.reduce((total, { sum }) => total + (sum[column] ?? 0), 0))],
  };
};

const changeFigure = (table: TableDescription["rows"], at: number, under: number, figure: number) =>
  table.map((row, index) => row.map((content, column) => (index === at && column === under ? figure : content)));

test("among five thousand rows with five hundred subtotals and a total, one wrong figure is found, in its own cell", () => {
  const table = createDepartments(500);
  expect(checkSums(table)).toEqual([]);
  const wrong = changeFigure(table.rows, 4321, 2, 99_999);
  expect(checkSums({ ...table, rows: wrong })).toMatchObject([
    { rule: "sum/row", cell: "C4326", printed: 99_999, target: "Avvikelse", sumCell: "C4334" },
  ]);
});

test("in five thousand rows, a subtotal and a total that are wrong are told in themselves", () => {
  const table = createDepartments(500);
  const wrong = changeFigure(table.rows, 4329, 1, 1);
  const found = checkSums({ ...table, rows: wrong, totals: ["Summa", 2, ...(table.totals ?? []).slice(2)] });
  expect(found.map(({ cell }) => cell)).toEqual(["B4334", "B5005"]);
});
