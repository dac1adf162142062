import type { CellContent } from "../../../src/core/workbook";
import { createWorkbookSnapshot } from "../snapshot";
import { propose } from "../plan/propose";
import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Ombudgetering", "Prognos", "Avvikelse"];
const rows: readonly (readonly CellContent[])[] = [
  ["Kansli", 1000, 50, 1040, ""],
  ["Personal", 2000, 0, 1990, ""],
  ["Ekonomi", 3000, -20, 2990, ""],
];
const check = (names: readonly string[], body = rows) =>
  checkOperatingBudget({ headers: names, rows: body }).filter(({ rule }) => rule === "budget/unrevised");
const withDeviations = (...deviations: readonly number[]) =>
  rows.map((row, index) => [...row.slice(0, 4), deviations[index] ?? 0]);

test("changes beside a plain budget are asked about before anything is written, since nobody has added them up", () => {
  expect(check(headers)).toMatchObject([
    { column: "Ombudgetering", budgetHeader: "Budget", change: 30, severity: "warning", stops: "write" },
  ]);
  const proposal = propose(createWorkbookSnapshot({ name: "Driftbudget", headers, rows }));
  expect(proposal.tables[0]).toMatchObject({
    state: "blocked",
    notes: [{ kind: "findings", findings: [{ rule: "budget/unrevised" }] }],
  });
});

test("printed deviations show that the budget holds the changes, or that it does not", () => {
  expect(check(headers, withDeviations(-40, 10, 10))).toEqual([]);
  expect(check(headers, withDeviations(10, 10, -10))).toHaveLength(1);
});

test("a budget called revised holds them, and one beside an original budget does", () => {
  expect(check(["Verksamhet", "Reviderad budget", "Ombudgetering", "Prognos", "Avvikelse"])).toEqual([]);
  expect(
    check(
      ["Verksamhet", "Ursprunglig budget", "Ombudgetering", "Budget", "Prognos"],
      [["Kansli", 1000, 50, 1050, 1040]],
    ),
  ).toEqual([]);
});

test("a column of changes that are all nothing changes nothing", () => {
  expect(
    check(
      headers,
      rows.map(([name = "", budget = "", , ...others]) => [name, budget, 0, ...others]),
    ),
  ).toEqual([]);
});
