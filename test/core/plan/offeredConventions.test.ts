import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { TableDescription } from "../snapshot";
import { createWorkbookSnapshot } from "../snapshot";
import { noChoices, propose, readValues } from "./propose";

const drift = (headers: readonly string[], rows: TableDescription["rows"], more: Partial<TableDescription> = {}) =>
  createWorkbookSnapshot({ name: "Driftbudget", headers, rows, ...more });

test("only the ways to count that a table has the columns for are offered", () => {
  const budget = drift(["Verksamhet", "Budget", "Prognos"], [["Kansli", 100, 90]]);
  expect(propose(budget).tables[0]?.convention.offered).toEqual([
    "budget-minus-forecast",
    "forecast-minus-budget",
    "actual-minus-budget",
    "budget-plus-actual",
  ]);
  const grant = drift(["Nämnd", "Kommunbidrag", "Nettokostnad"], [["Kansli", 100, -90]]);
  expect(propose(grant).tables[0]?.convention.offered).toEqual(["result"]);
});

test("a result model without a budget is whole, and its deviations and sums are written", () => {
  const table = drift(
    ["Nämnd", "Kommunbidrag", "Nettokostnad"],
    [
      ["Kommunstyrelsen", 1000, -990],
      ["Socialnämnden", 2000, -2030],
    ],
  );
  expect(checkWorkbook(table).findings.filter(({ stops }) => stops === "write")).toEqual([]);
  const proposal = propose(table);
  expect(proposal.tables[0]).toMatchObject({ state: "ready", convention: { proposed: "result" } });
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ D5: 10, D6: -30 });
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ A7: "Summa", B7: 3000, C7: -3020, D7: -20 });
});

test("where the result stands in a column of its own, no second column is added for it", () => {
  const table = drift(
    ["Nämnd", "Kommunbidrag", "Nettokostnad", "Resultat"],
    [
      ["Kommunstyrelsen", 1000, -990, 10],
      ["Socialnämnden", 2000, -2030, -30],
    ],
  );
  const proposal = propose(table);
  expect(proposal.made.filter(({ kind }) => kind === "column")).toEqual([]);
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ A7: "Summa", B7: 3000, C7: -3020, D7: -20 });
});

test("a table of outcomes whose deviations follow from them is whole, and nothing is written in it", () => {
  const table = drift(
    ["Verksamhet", "Intäkter", "Kostnader", "Netto", "Budget", "Avvikelse"],
    [
      ["Kansli", 10, -110, -100, -105, 5],
      ["Personal", 20, -220, -200, -190, -10],
      ["Ekonomi", 0, -300, -300, -300, 0],
    ],
  );
  expect(checkWorkbook(table).findings.map(({ rule }) => rule)).not.toContain("column/missing");
  expect(propose(table)).toMatchObject({
    tables: [{ state: "blocked", notes: [{ findings: [{ rule: "column/missing", columnKey: "forecast" }] }] }],
    plan: { writes: [] },
  });
});

const august = {
  name: "Rapportuppgifter",
  headers: ["Uppgift", "Värde"],
  rows: [["Period", "augusti 2025"]],
};

test.each([
  ["costs with plus", 1, { year: [30, -10], period: [20, -15] }],
  ["costs with minus", -1, { year: [30, -10], period: [20, -15] }],
])("%s: the period's deviation is written as the year's is counted", (_signs, sign, { year, period }) => {
  const rows = [
    ["Kansli", 600, 620, 970, 1000],
    ["Personal", 1315, 1300, 2010, 2000],
  ].map(([name = "", ...amounts]) => [name, ...amounts.map((amount) => Number(amount) * sign), "", ""]);
  const headers = ["Verksamhet", "Utfall", "Periodbudget", "Prognos", "Budget", "Avvikelse", "Avvikelse period"];
  const proposal = propose(createWorkbookSnapshot({ name: "Driftbudget", headers, rows }, august));
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({
    F5: year[0],
    F6: year[1],
    G5: period[0],
    G6: period[1],
  });
  expect(readValues(proposal, "Driftbudget", "sums")).toMatchObject({ F7: 20, G7: 5 });
});

test.each([
  ["costs with plus", 1],
  ["costs with minus", -1],
])("%s: the deviation of a project's whole expenditure is counted as the year's", (_signs, sign) => {
  const rows = [
    ["Skola", 900, 950, 9000, 9400],
    ["Bro", 500, 500, 800, 790],
  ].map(([name = "", ...amounts]) => [name, ...amounts.map((amount) => Number(amount) * sign), "", ""]);
  const headers = [
    ...["Projekt", "Budget", "Prognos", "Beslutad totalutgift", "Beräknad totalutgift", "Avvikelse"],
    "Avvikelse totalutgift",
  ];
  const proposal = propose(createWorkbookSnapshot({ name: "Investeringsbudget", headers, rows }, august));
  expect(readValues(proposal, "Investeringsbudget", "deviations")).toEqual({ F5: -50, F6: 0, G5: -400, G6: 10 });
});

test("a grant with plus and a forecast with minus are added, by what is printed as by what is proposed", () => {
  const headers = ["Nämnd", "Budget", "Utfall", "Prognos", "Avvikelse"];
  const table = drift(headers, [
    ["Kommunstyrelsen", 1000, -600, -990, 10],
    ["Socialnämnden", 2000, -1300, -2030, -30],
  ]);
  expect(propose(table, noChoices).tables[0]?.convention.proposed).toBe("budget-plus-actual");
  expect(propose(table).groups.filter(({ kind }) => kind === "deviations")).toMatchObject([
    {
      cells: [
        { value: 10, isChanged: false },
        { value: -30, isChanged: false },
      ],
    },
  ]);
});
