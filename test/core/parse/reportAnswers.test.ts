import { checkWorkbook } from "../../../src/core/check/checkReport";
import { parseMatchKey } from "../../../src/core/parse/parsePlainText";
import { parseReport } from "../../../src/core/parse/parseReport";
import { noAnswers } from "../../../src/core/parse/reportAnswers";
import type { ColumnKey } from "../../../src/core/vocabulary/keys";
import { kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";

const roles = (...given: readonly (readonly [string, ColumnKey])[]) => ({
  ...noAnswers,
  roles: new Map(given.map(([header, role]) => [parseMatchKey(header), role])),
});

test("a column plays the role that the user says, whatever its header and whatever another column is called", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Drift",
    headers: ["Verksamhet", "Budget", "Bedömt helår", "Prognos"],
    rows: [["Skola", 100, 90, 70]],
  });
  const [table] = parseReport(snapshot, roles(["bedömt  HELÅR", "forecast"])).report.budgetTables;
  expect(table?.columns.get("forecast")).toBe(2);
  expect(table?.rows[0]?.amounts.get("forecast")).toBe(90);
  expect([...(table?.columns.values() ?? [])]).not.toContain(3);
});

test("a table whose columns only the user can name is found by what the user says", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Drift",
    headers: ["Vad", "Ram", "Utsikt"],
    rows: [["Skola", 1, 2]],
  });
  expect(parseReport(snapshot).report.budgetTables).toEqual([]);
  const answers = roles(["Ram", "budget"], ["Utsikt", "forecast"]);
  expect(parseReport(snapshot, answers).report.budgetTables).toHaveLength(1);
});

test("the same role said of two columns of a table is asked about, not guessed", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Drift",
    headers: ["Verksamhet", "Budget", "Ett", "Två"],
    rows: [["Skola", 1, 2, 3]],
  });
  const { findings } = parseReport(snapshot, roles(["Ett", "forecast"], ["Två", "forecast"]));
  expect(findings).toMatchObject([{ rule: "column/ambiguous", columnKey: "forecast", candidates: ["Ett", "Två"] }]);
});

test("a role that a kind of table does not have is left for the tables that have it", () => {
  const { report } = parseReport(kopingSnapshot, roles(["Budget", "totalDecided"]));
  expect(report.budgetTables.map(({ key, columns }) => [key, columns.has("budget")])).toEqual([
    ["operatingBudget", true],
    ["investmentBudget", false],
  ]);
});

test("what the user says of signs and unit goes before what the workbook says, table by table", () => {
  const answers = {
    ...noAnswers,
    unit: "mnkr" as const,
    convention: "budget-minus-forecast" as const,
    conventions: new Map([["investeringsbudget", "forecast-minus-budget" as const]]),
  };
  const { report } = checkWorkbook(kopingSnapshot, answers);
  expect(report.facts.unit).toBe("mnkr");
  expect(report.budgetTables.map(({ convention }) => convention)).toEqual([
    "budget-minus-forecast",
    "forecast-minus-budget",
  ]);
});
