import { checkWorkbook } from "../../../src/core/check/checkReport";
import { kopingReportFacts } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";
import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Prognos"];
const mixed = [
  ["Avgifter", 100, 110],
  ["Löner", -300, -310],
];

test("mixed signs without deviations do not show how the table counts", () => {
  expect(checkOperatingBudget({ headers, rows: mixed })).toMatchObject([
    { rule: "sign/unclear", table: "Driftbudget", severity: "warning", stops: "nothing" },
  ]);
});

test("costs with plus need no question", () => {
  expect(checkOperatingBudget({ headers, rows: [["Löner", 300, 310]] })).toEqual([]);
});

test("what the user has said once is not asked again", () => {
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(
      { name: "Drift", headers, rows: mixed },
      { ...kopingReportFacts, rows: [["Teckenkonvention Drift", "forecast-minus-budget"]] },
    ),
  );
  expect(findings.map(({ rule }) => rule)).not.toContain("sign/unclear");
});

test("a table without rows is not asked about", () => {
  expect(checkOperatingBudget({ headers, rows: [] })).toEqual([]);
});
