import { readSummary } from "../../src/commands/readCheck";
import { checkWorkbook } from "../../src/core/check/checkReport";
import { kopingInvestmentBudget, kopingSnapshot } from "../core/koping";
import { createWorkbookSnapshot } from "../core/snapshot";

const summaries = checkWorkbook(kopingSnapshot).report.budgetTables.map(readSummary);

test("Köping's operating budget is summed up before anything is written", () => {
  expect(summaries[0]).toMatchObject({
    name: "Driftbudget",
    rowCount: 8,
    budget: { sum: 40358, rowCount: 8, ofCount: 8 },
    actual: null,
    forecast: { sum: 40058, rowCount: 8, ofCount: 8 },
    deviation: { sum: 300, rowCount: 8, ofCount: 8 },
    convention: "budget-minus-forecast",
  });
});

test("Köping's investments are summed up for the four rows of five that have a forecast", () => {
  expect(summaries[1]).toMatchObject({
    name: "Investeringsbudget",
    rowCount: 5,
    budget: { sum: 4359, rowCount: 5, ofCount: 5 },
    actual: { sum: 69, rowCount: 5, ofCount: 5 },
    forecast: { sum: 1093, rowCount: 4, ofCount: 5 },
    deviation: { sum: 166, rowCount: 4, ofCount: 5 },
  });
});

test("a table without a single forecast has no sum of forecasts, rather than 0", () => {
  const rows = kopingInvestmentBudget.rows.map((row) => row.slice(0, 3));
  const [table] = checkWorkbook(createWorkbookSnapshot({ ...kopingInvestmentBudget, rows })).report.budgetTables;
  expect(table && readSummary(table)).toMatchObject({
    forecast: { sum: null, rowCount: 0, ofCount: 5 },
    deviation: { sum: null, rowCount: 0, ofCount: 5 },
  });
});
