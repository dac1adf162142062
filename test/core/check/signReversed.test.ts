import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding } from "../../../src/core/finding/finding";
import type { SignConvention } from "../../../src/core/vocabulary/signConvention";
import { kopingReportFacts } from "../koping";
import { noChoices, propose, readValues } from "../plan/propose";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { checkOperatingBudget } from "./checkTable";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const turned = [
  ["Kansli", 7851, 8001, 150],
  ["Personal", 2011, 1861, -150],
  ["Ekonomi", 5140, 5140, 0],
];
const checkSigns = (table: Partial<TableDescription>): readonly Finding[] =>
  checkOperatingBudget({ headers, rows: turned, ...table }).filter(({ rule }) => rule.startsWith("sign/"));
const checkSaid = (rows: TableDescription["rows"], convention: string): readonly Finding[] =>
  checkWorkbook(
    createWorkbookSnapshot(
      { name: "Drift", headers, rows },
      { ...kopingReportFacts, rows: [["Teckenkonvention Drift", convention]] },
    ),
  ).findings.filter(({ rule }) => rule.startsWith("sign/") || rule.startsWith("sum/"));

test("costs with plus whose deviation is the forecast less the budget have plus for deficit, said once at the first of them", () => {
  expect(checkSigns({})).toMatchObject([
    {
      rule: "sign/reversed",
      severity: "warning",
      cell: "D5",
      column: "Avvikelse",
      first: "Prognos",
      second: "Budget",
      rowCount: 2,
      isSaid: false,
      canWrite: true,
    },
  ]);
});

test("the same is so for the outcome less the budget, where no formula of ours can turn it", () => {
  const table = { headers: ["Verksamhet", "Budget", "Utfall", "Avvikelse"], rows: turned };
  expect(checkSigns(table)).toMatchObject([
    { rule: "sign/reversed", first: "Utfall", second: "Budget", canWrite: false },
  ]);
});

test("costs with minus whose deviation is the budget less the forecast are turned as well", () => {
  const rows = turned.map(([name, budget, forecast, deviation]) => [
    name ?? "",
    -Number(budget),
    -Number(forecast),
    Number(deviation),
  ]);
  expect(checkSigns({ rows })).toMatchObject([{ rule: "sign/reversed", first: "Budget", second: "Prognos" }]);
});

test("the period's deviation is looked at by itself", () => {
  const table = {
    headers: ["Verksamhet", "Budget", "Prognos", "Avvikelse", "Periodbudget", "Utfall", "Avvikelse period"],
    rows: [
      ["Kansli", 7851, 8001, -150, 5234, 5334, 100],
      ["Personal", 2011, 1861, 150, 1341, 1300, -41],
    ],
  };
  expect(checkSigns(table)).toMatchObject([
    { rule: "sign/reversed", column: "Avvikelse period", first: "Utfall", second: "Periodbudget" },
  ]);
});

test.each<[string, Partial<TableDescription>]>([
  [
    "revenues with plus",
    {
      rows: [
        ["Avgifter", 100, 110, 10],
        ["Hyresintäkter", 200, 190, -10],
      ],
    },
  ],
  ["rows of which every other sounds like revenue", { rows: [["Avgifter", 100, 110, 10], ...turned.slice(0, 1)] }],
  ["a table of revenues", { name: "Drift intäkter" }],
  ["results", { headers: ["Bolag", "Budget resultat", "Prognos resultat", "Avvikelse"] }],
  [
    "net figures of both signs",
    {
      rows: [
        ["Kansli", -7851, -8001, -150],
        ["Finans", 9000, 9100, 100],
      ],
    },
  ],
  ["forecasts that are the budget", { rows: [["Kansli", 100, 100, 0]] }],
])("%s are counted so with good reason", (_, table) => {
  expect(checkSigns(table)).toEqual([]);
});

test("once somebody has said that the signs are right nothing is asked", () => {
  expect(checkSaid(turned, "forecast-minus-budget")).toEqual([]);
});

test("a column that is counted the other way than somebody has said is told, whatever the signs are", () => {
  const net = [
    ["Kansli", -7851, -8001, 150],
    ["Finans", 9000, 9100, -100],
  ];
  expect(checkSaid(net, "forecast-minus-budget")).toMatchObject([
    { rule: "sign/reversed", first: "Budget", second: "Prognos", isSaid: true },
  ]);
});

test("turned deviations are not read as surpluses by the other checks", () => {
  const findings = checkWorkbook(
    createWorkbookSnapshot(
      { name: "Drift", headers, rows: turned },
      {
        name: "Kommentarer",
        headers: ["Avsnitt", "Kommentar"],
        rows: [["Drift", "Kansliet räknar med ett underskott på 150 tkr."]],
      },
    ),
  ).findings.map(({ rule }) => rule);
  expect(findings).not.toContain("comment/amount");
  expect(findings).not.toContain("deviation/unexplained");
});

test("the preview asks with no answer chosen, and the answer writes the deviations with plus for surplus or lets them stand", () => {
  const book = createWorkbookSnapshot({ name: "Drift", headers, rows: turned });
  expect(propose(book).tables[0]).toMatchObject({ state: "asks", convention: { proposed: null, used: null } });
  const answer = (convention: SignConvention) =>
    propose(book, { ...noChoices, conventions: new Map([["{Drift}", convention]]) });
  expect(readValues(answer("budget-minus-forecast"), "Drift", "deviations")).toEqual({ D5: -150, D6: 150, D7: 0 });
  expect(readValues(answer("forecast-minus-budget"), "Drift", "deviations")).toEqual({ D5: 150, D6: -150, D7: 0 });
});
