import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding } from "../../../src/core/finding/finding";
import { kopingOperatingBudget } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";
import { kopingPublishedInvestmentBudget, kopingPublishedOperatingBudget } from "../tables/koping";
import { checkOperatingBudget } from "./checkTable";

const only = (findings: readonly Finding[], rule: Finding["rule"]) =>
  findings.filter((finding) => finding.rule === rule && finding.table === "Driftbudget");

const headers = ["Verksamhet", "Budget", "Utfall", "Prognos"];

test("Köping's published operating budget has no error: four forecasts equal the budget, and surplus and deficit cancel", () => {
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(kopingPublishedOperatingBudget, { ...kopingPublishedInvestmentBudget, below: [] }),
  );
  expect(findings.filter(({ table }) => table === "Driftbudget")).toMatchObject([
    { rule: "forecast/equals-budget", severity: "info", rowCount: 4, ofCount: 8 },
    { rule: "deviation/cancelled", severity: "info", surplus: 450, deficit: 150 },
  ]);
});

test("two forecasts that equal the budget are no line", () => {
  const rows = [
    ["Kansli", 100, 10, 100],
    ["Personal", 200, 10, 200],
    ["Ekonomi", 200, 10, 190],
  ];
  expect(only(checkOperatingBudget({ headers, rows }), "forecast/equals-budget")).toEqual([]);
});

test("what is left of plus and minus may be less at the year's end than now", () => {
  const names = ["Räntenetto", "Resultat bolag", "Markexploatering", "Finansförvaltning", "Netto"];
  const rows = names.map((name) => [name, 1000, 950, 900]);
  const below = only(checkOperatingBudget({ headers, rows }), "forecast/below-actual");
  expect(below).toEqual([]);
  const costs = [["Nettokostnad skola", 1000, 950, 900]];
  expect(only(checkOperatingBudget({ headers, rows: costs }), "forecast/below-actual")).toHaveLength(1);
});

test("a forecast below what has been spent is named; one below what has come in too", () => {
  const rows = [
    ["Kansli", 1000, 950, 900],
    ["Avgifter", -1000, -950, -900],
    ["Personal", 1000, 600, 900],
    ["Ekonomi", 1000, "", 900],
    ["Återbetalning", 1000, -50, 0],
  ];
  expect(only(checkOperatingBudget({ headers, rows }), "forecast/below-actual")).toMatchObject([
    { cell: "D5", forecast: 900, actual: 950 },
    { cell: "D6", forecast: -900, actual: -950 },
  ]);
});

test("a forecast with a digit too many, or one too few, is asked about with the likely figure", () => {
  const rows = [
    ["Kansli", 1174, 600, 10740],
    ["Personal", 7851, 500, 785],
    ["Ekonomi", 2000, 900, 2000],
    ["Näringsliv", 2000, 900, 2000],
    ["Kultur", 2000, 900, 1900],
  ];
  const slips = only(checkOperatingBudget({ headers, rows }), "unit/slip");
  expect(slips).toMatchObject([{ cell: "D6", factor: 0.1, budget: 7851, amount: 785, suggestion: 7850 }]);
  const shifted = rows.map((row, index) => (index === 0 ? ["Kansli", 1174, 600, 11740] : row));
  expect(only(checkOperatingBudget({ headers, rows: shifted }), "unit/slip")).toMatchObject([
    { cell: "D5", factor: 10, suggestion: 1174 },
    { cell: "D6" },
  ]);
});

test("an outcome in kronor beside a budget in thousands is said once, of the column", () => {
  const rows = kopingOperatingBudget.rows.map(([label = "", budget = "", forecast = ""]) => [
    label,
    budget,
    Number(budget) * 1000,
    forecast,
  ]);
  const slips = only(checkOperatingBudget({ headers, rows }), "unit/slip");
  expect(slips).toMatchObject([{ column: "Utfall", factor: 1000, suggestion: null }]);
  expect(slips[0]).not.toHaveProperty("cell");
});

test("small figures and an outcome of a tenth of the budget are no slips", () => {
  const rows = [
    ["Kansli", 1, 1, 10],
    ["Personal", 10000, 1000, 9000],
  ];
  expect(only(checkOperatingBudget({ headers, rows }), "unit/slip")).toEqual([]);
});

test("a small deficit beside a large surplus hides nothing", () => {
  const rows = [
    ["Kansli", 1000, 500, 900],
    ["Personal", 1000, 500, 1010],
  ];
  expect(only(checkOperatingBudget({ headers, rows }), "deviation/cancelled")).toEqual([]);
});
