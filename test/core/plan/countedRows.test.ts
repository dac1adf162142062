import { readSummary } from "../../../src/commands/checkBudget";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { createWorkbookSnapshot } from "../snapshot";
import { propose, readValues } from "./propose";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];

test.each(["varav förskola", "- varav förskola", "Därav köpt verksamhet", "  varav: hyra"])(
  "a row called %s is counted in the row above it and nowhere else, yet has its own deviation",
  (label) => {
    const snapshot = createWorkbookSnapshot({
      name: "Driftbudget",
      headers,
      rows: [
        ["Skola", 1000, 1100, ""],
        [label, 400, 450, ""],
        ["Kultur", 200, 190, ""],
      ],
    });
    const proposal = propose(snapshot);
    expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ D5: -100, D6: -50, D7: 10 });
    expect(readValues(proposal, "Driftbudget", "sums")).toMatchObject({ B8: 1200, C8: 1290, D8: -90 });
    const [table] = checkWorkbook(snapshot).report.budgetTables;
    expect(table && readSummary(table)).toMatchObject({
      rowCount: 2,
      budget: { sum: 1200 },
      forecast: { sum: 1290 },
      deviation: { sum: -90 },
    });
  },
);

test("a part of a row without a forecast of its own is no missing forecast, and the sum says Summa", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Driftbudget",
    headers,
    rows: [
      ["Skola", 1000, 1100, ""],
      ["varav förskola", 400, "", ""],
      ["Kultur", 200, 190, ""],
    ],
  });
  expect(checkWorkbook(snapshot).findings.map(({ rule }) => rule)).not.toContain("forecast/missing");
  const proposal = propose(snapshot);
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ D5: -100, D6: "", D7: 10 });
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ A8: "Summa", B8: 1200, C8: 1290, D8: -90 });
});
