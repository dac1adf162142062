import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Prognos"];
const isForecast = ({ rule }: { readonly rule: string }): boolean => rule.startsWith("forecast/");

test("a blank forecast and a lone dash are missing, a forecast of 0 is not", () => {
  const rows = [
    ["Kansli", 100, ""],
    ["Personal", 200, "-"],
    ["Ekonomi", 100, 0],
  ];
  expect(checkOperatingBudget({ headers, rows })).toMatchObject([
    { rule: "forecast/missing", cell: "C5", budget: 100, budgetShare: 0.25 },
    { rule: "forecast/missing", cell: "C6", budget: 200, budgetShare: 0.5 },
  ]);
});

test("where no row has a forecast yet, that is said once", () => {
  const rows = [
    ["Kansli", 100, ""],
    ["Personal", 200, ""],
    ["Summa", 300, 0],
  ];
  expect(checkOperatingBudget({ headers, rows }).filter(isForecast)).toMatchObject([
    { rule: "forecast/none", table: "Driftbudget", column: "Prognos", rowCount: 2, budget: 300 },
  ]);
});

test("rows without a budget, headings and sums need no forecast", () => {
  const rows = [
    ["Kommunledning", "", ""],
    ["Kansli", 100, 90],
    ["Nytt projekt", "", ""],
    ["Summa", 100, ""],
  ];
  expect(checkOperatingBudget({ headers, rows }).filter(isForecast)).toEqual([]);
});

test("the share counts each budget once: a typed sum is not part of it", () => {
  const rows = [
    ["Kansli", 100, ""],
    ["Personal", 300, 300],
    ["Summa", 400, 300],
  ];
  expect(checkOperatingBudget({ headers, rows }).filter(isForecast)).toMatchObject([{ budgetShare: 0.25 }]);
});

test("where budgets sum to nothing there is no share", () => {
  const rows = [
    ["Avgifter", -100, ""],
    ["Kostnader", 100, 90],
  ];
  expect(checkOperatingBudget({ headers, rows }).filter(isForecast)).toMatchObject([{ budgetShare: null }]);
});
