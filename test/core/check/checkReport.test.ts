import { checkReport, checkWorkbook } from "../../../src/core/check/checkReport";
import { parseReport } from "../../../src/core/parse/parseReport";
import { kopingInvestmentBudget, kopingOperatingBudget, kopingReportFacts, kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";

test("in Köping's report one forecast is missing, 71 % of the investments, and nothing else is wrong", () => {
  const { report } = parseReport(kopingSnapshot);
  expect(checkReport(report, kopingSnapshot).filter(({ severity }) => severity !== "info")).toEqual([
    {
      rule: "forecast/missing",
      severity: "error",
      stops: "report",
      table: "Investeringsbudget",
      sheet: "Investering",
      cell: "D7",
      column: "Prognos Helår",
      row: "Ekonomiadministration, inventarier",
      budget: 3100,
      budgetShare: 3100 / 4359,
    },
  ]);
});

test("findings stand table by table as in the workbook, errors first", () => {
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(
      {
        ...kopingInvestmentBudget,
        rows: [
          ["Kansli", 256, 69, 190],
          ["Kansli", 1, 1, ""],
          ["Summa", 257, 70, 190],
        ],
      },
      {
        ...kopingOperatingBudget,
        rows: [
          ["Summa", 1, 1],
          ["", 5, 5],
        ],
      },
      { ...kopingReportFacts, rows: [["Period", "snart"]] },
    ),
  );
  expect(findings.map(({ table, rule, severity }) => [table, rule, severity])).toEqual([
    ["Investeringsbudget", "forecast/missing", "error"],
    ["Investeringsbudget", "row/duplicate", "warning"],
    ["Investeringsbudget", "row/total-inside", "info"],
    ["Driftbudget", "row/unnamed", "error"],
    ["Driftbudget", "row/total-inside", "info"],
    ["Rapportuppgifter", "fact/unknown", "warning"],
  ]);
});

test("what concerns the whole workbook stands first", () => {
  const { findings } = checkWorkbook(createWorkbookSnapshot(kopingInvestmentBudget, kopingReportFacts));
  expect(findings.map(({ rule }) => rule)).toEqual(["table/missing", "forecast/missing"]);
});

test("every table of a kind is checked", () => {
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(
      {
        ...kopingOperatingBudget,
        name: "Drift_Kansli",
        rows: [
          ["A", 1, ""],
          ["B", 1, 1],
        ],
      },
      {
        ...kopingOperatingBudget,
        name: "Drift_Personal",
        rows: [
          ["A", 1, ""],
          ["B", 1, 1],
        ],
      },
      kopingInvestmentBudget,
    ),
  );
  expect(findings.map(({ table }) => table)).toEqual(["Drift_Kansli", "Drift_Personal", "Investeringsbudget"]);
});
