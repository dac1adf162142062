import { parseBudgetTable } from "../../../src/core/parse/parseBudgetTable";
import type { BudgetTable } from "../../../src/core/report/interimReport";
import type { CellContent, Grid } from "../../../src/core/workbook";
import { kopingInvestmentBudget, kopingOperatingBudget } from "../koping";
import { createTableSnapshot } from "../snapshot";

const august = { year: 2019, month: 8 };

const parseRows = (
  rows: Grid<CellContent>,
  headers: readonly string[] = ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
): BudgetTable =>
  parseBudgetTable(createTableSnapshot({ name: "Driftbudget", headers, rows }), "operatingBudget", august, null);

const readKinds = (table: BudgetTable): readonly string[] => table.rows.map(({ kind }) => kind);

test("Köping's operating budget is eight items of 40 358 and 40 058 tkr", () => {
  const table = parseBudgetTable(createTableSnapshot(kopingOperatingBudget), "operatingBudget", august, null);
  const sum = (key: "budget" | "forecast"): number =>
    table.rows.reduce((total, { amounts }) => total + (amounts.get(key) ?? 0), 0);
  expect(readKinds(table)).toEqual(Array.from({ length: 8 }, () => "item"));
  expect([sum("budget"), sum("forecast")]).toEqual([40358, 40058]);
  expect(table.rows.every(({ amounts }) => !amounts.has("deviation"))).toBe(true);
});

test("a blank forecast is no amount, and a forecast of 0 is one", () => {
  const table = parseBudgetTable(createTableSnapshot(kopingInvestmentBudget), "investmentBudget", august, null);
  expect(table.rows[2]?.amounts.has("forecast")).toBe(false);
  expect(table.rows[2]?.amounts.get("actual")).toBe(0);
  expect(table.rows[1]?.amounts.get("actual")).toBe(0);
});

test("figures that are text, dashes or errors are never amounts", () => {
  const table = parseRows([
    ["Kansli", "7 851", "-"],
    ["Personal", "#REF!", true],
  ]);
  expect(table.rows.map(({ amounts }) => amounts.size)).toEqual([0, 0]);
  expect(readKinds(table)).toEqual(["item", "item"]);
});

test.each([
  "Summa",
  "SUMMA",
  "Summa:",
  "Summa drift",
  "Summa förvaltningen",
  "**Summa**",
  "Delsumma",
  "Totalt",
  "Total",
  "Totala kostnader",
  "S:a",
  "S:A KANSLI",
  "Netto",
  "Nettokostnader",
  "Verksamhetens nettokostnader",
  "Förvaltningen totalt",
  "Kansli, summa",
  "Årets resultat",
])("a row called %s is a sum, and keeps its amounts apart", (label) => {
  const table = parseRows([
    ["Kansli", 100, 90],
    [label, 100, 90],
  ]);
  expect(readKinds(table)).toEqual(["item", "sum"]);
  expect(table.rows[1]?.amounts.get("budget")).toBe(100);
});

test.each(["Summer school", "Totalförsvar", "Sambruk", "Nettokostnader hemtjänst", "Resultatenheten", "Samma väg"])(
  "a row called %s is an ordinary row",
  (label) => {
    expect(readKinds(parseRows([[label, 100, 90]]))).toEqual(["item"]);
  },
);

test("a sum is a sum by its name, not because it adds up", () => {
  const table = parseRows([
    ["Kansli", 100, 90],
    ["Personal", 200, 210],
    ["Ekonomi", 300, 300],
  ]);
  expect(readKinds(table)).toEqual(["item", "item", "item"]);
});

test("a name without figures is a heading, even where a formula fills the deviation", () => {
  const table = parseRows([
    ["Kommunledning", "", "", 0],
    ["Kansli", 100, 90, 10],
    ["", "", "", ""],
    ["", "", "", 0],
  ]);
  expect(readKinds(table)).toEqual(["heading", "item", "blank", "blank"]);
});

test("Radtyp decides over the name", () => {
  const headers = ["Radtyp", "Verksamhet", "Budget", "Prognos"];
  const table = parseRows(
    [
      ["Summa", "Kommunledning", 100, 90],
      ["kostnad", "Summa av allt gott", 100, 90],
      ["Intäkt", "Avgifter", -10, -12],
      ["Rubrik", "Kansli", "", ""],
      ["egen", "Total", 100, 90],
    ],
    headers,
  );
  expect(readKinds(table)).toEqual(["sum", "item", "item", "heading", "sum"]);
});

test("a row without a name is called by its code", () => {
  const table = parseRows([[1610, "", 100, 90]], ["Ansvar", "Verksamhet", "Budget", "Prognos"]);
  expect(table.rows[0]?.label).toBe("1610");
});

test("the label is what the user wrote, without the space around it", () => {
  expect(parseRows([["  Näringsliv, turism ", 1, 1]]).rows[0]?.label).toBe("Näringsliv, turism");
});
