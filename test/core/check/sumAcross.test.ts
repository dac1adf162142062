import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { CellContent, Grid } from "../../../src/core/workbook";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

const headers = ["Verksamhet", "Budget", "Utfall", "Prognos"];
const table = (name: string, rows: Grid<CellContent>, more: Partial<TableDescription> = {}): TableDescription => ({
  name,
  headers,
  rows,
  below: [["Summa", ...[1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))]],
  ...more,
});
const check = (...tables: readonly TableDescription[]) =>
  checkWorkbook(createWorkbookSnapshot(...tables)).findings.filter(({ rule }) => rule === "sum/across");
const change = (rows: Grid<CellContent>, at: number, column: number, content: number): Grid<CellContent> =>
  rows.map((row, index) => row.map((cell, under) => (index === at && under === column ? content : cell)));

const kansli = [
  ["Reception", 1011, 600, 1000],
  ["Arkiv", 2022, 1300, 2050],
  ["Tryckeri", 3033, 2100, 3033],
];
const personal = [
  ["Rekrytering", 4044, 2600, 4000],
  ["Lön", 1515, 900, 1520],
];
const whole = [...kansli, ...personal];

test("a row that stands in two tables with one figure that differs is asked about, in both", () => {
  expect(check(table("Drift", whole), table("Drift_Kansli", change(kansli, 1, 3, 2500)))).toMatchObject([
    {
      rule: "sum/across",
      severity: "warning",
      table: "Drift_Kansli",
      cell: "D6",
      row: "Arkiv",
      printed: 2500,
      other: 2050,
      otherTable: "Drift",
      otherCell: "D6",
    },
  ]);
  expect(check(table("Drift", whole), table("Drift_Kansli", kansli))).toEqual([]);
});

const summary = [
  ["Kansli", 6066, 4000, 6083],
  ["Personal", 5559, 3500, 5520],
];

test("a table's total is held against the row of another that is called as it", () => {
  const details = [table("Drift_Kansli", kansli), table("Drift_Personal", personal)];
  expect(check(table("Driftbudget", summary), ...details)).toEqual([]);
  expect(check(table("Driftbudget", change(summary, 1, 3, 5250)), ...details)).toMatchObject([
    {
      table: "Drift_Personal",
      cell: "D7",
      row: "Summa",
      printed: 5520,
      other: 5250,
      otherRow: "Personal",
      otherCell: "D6",
    },
  ]);
});

test("two tables that divide the same money in two ways have one total", () => {
  const kinds = [
    ["Löner", 8000, 5500, 8100],
    ["Lokaler", 3625, 2000, 3503],
  ];
  const bySort = table("Driftbudget_kostnadsslag", kinds);
  expect(check(table("Drift_verksamhet", whole), bySort)).toEqual([]);
  expect(
    check(table("Drift_verksamhet", whole), table("Driftbudget_kostnadsslag", change(kinds, 0, 3, 8110))),
  ).toMatchObject([{ cell: "D7", printed: 11613, other: 11603 }]);
});

test("a detail in tkr and a summary in mnkr agree within the rounding of the summary", () => {
  const inMillions = {
    ...table("Driftbudget", [
      ["Kansli", 6.1, 4, 6.1],
      ["Personal", 5.6, 3.5, 5.5],
    ]),
    headers: ["Verksamhet", "Budget (mnkr)", "Utfall (mnkr)", "Prognos (mnkr)"],
  };
  const inThousands = {
    ...table("Drift_Kansli", kansli),
    headers: ["Verksamhet", "Budget (tkr)", "Utfall (tkr)", "Prognos (tkr)"],
  };
  expect(check(inMillions, inThousands)).toEqual([]);
});

test.each([
  ["Drift_april", "Drift_augusti"],
  ["Drift1", "Drift2"],
  ["Drift", "Drift_gammal"],
  ["Drift", "Drift_2024"],
])("%s and %s are two follow-ups or versions, and may differ", (first, second) => {
  expect(check(table(first, whole), table(second, change(whole, 1, 3, 2500)))).toEqual([]);
});

test("rows that differ in more than one figure, or in most rows, are other things of the same name", () => {
  expect(check(table("Drift", whole), table("Drift_Kansli", change(change(kansli, 1, 3, 2500), 1, 1, 9)))).toEqual([]);
  const others = kansli.map(([name = "", budget = "", ...amounts]) => [
    name,
    budget,
    ...amounts.map((amount) => Number(amount) + 77),
  ]);
  expect(check(table("Drift", whole), table("Drift_Kansli", others))).toEqual([]);
});

test("two departments with a budget of 2 000 each are not the same money", () => {
  const two = [table("Drift_A", [["Ett", 2000, 1000, 2000]]), table("Drift_B", [["Två", 2000, 1000, 2100]])];
  expect(check(...two)).toEqual([]);
});

test("where a row no longer adds up, the other table tells which of its figures was changed", () => {
  const deviations = (rows: Grid<CellContent>) => ({
    headers: [...headers, "Avvikelse"],
    rows: rows.map((row) => [...row, Number(row[1]) - Number(row[3])]),
    below: [],
  });
  const right = deviations(whole);
  const wrong = { ...right, rows: change(right.rows, 1, 3, 2500).slice(0, 3) };
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(table("Drift", [], right), table("Drift_Kansli", [], wrong)),
  );
  expect(findings.filter(({ rule }) => rule.startsWith("sum/")).map(({ rule, cell }) => [rule, cell])).toEqual([
    ["sum/row", "E6"],
    ["sum/across", "D6"],
  ]);
});
