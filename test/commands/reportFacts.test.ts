/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { readMissingFacts } from "../../src/commands/missingFacts";
import { proposeReportFacts } from "../../src/commands/proposeReportFacts";
import { proposeDeviations } from "../../src/commands/proposeDeviations";
import { readReportChecklist } from "../../src/commands/reportChecklist";
import { readCheck } from "../../src/commands/readCheck";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import type { AskedFacts } from "../../src/core/plan/planReportTables";
import { sheetWords } from "../../src/texts/sheetWords";
import { type OpenExcel, openExcel, readSample } from "../excel/openExcel";

const drift = {
  name: "Drift",
  rows: {
    A1: [
      ["Verksamhet", "Budget", "Prognos"],
      ["Bibliotek", 100, 90],
    ],
  },
  tables: [{ name: "Drift", ref: "A1:C2" }],
};
const told = { committee: " Kulturnämnden ", department: "", period: "augusti 2026", unit: "tkr" };

const tell = async ({ workbook }: OpenExcel, facts: AskedFacts) =>
  writePlan(workbook, proposeReportFacts(await readCheck(workbook), facts, sheetWords).plan);

test("a workbook that says nothing of the report is asked whose it is, for when and in what it counts; the answers go into Rapportuppgifter, and undo takes them back", async () => {
  const excel = await openExcel({ sheets: [drift] });
  expect(readMissingFacts(await readCheck(excel.workbook))).toEqual([
    "municipality",
    "committee",
    "department",
    "period",
    "unit",
  ]);
  expect((await tell(excel, told)).differences).toEqual([]);
  const check = await readCheck(excel.workbook);
  // Of a blank answer no row is made; the municipality is asked for with the rest and never alone.
  expect(check.report.facts.source?.body.values).toEqual([
    ["Nämnd", "Kulturnämnden"],
    ["Period", "augusti 2026"],
    ["Belopp anges i", "tkr"],
  ]);
  expect(readMissingFacts(check)).toEqual([]);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect((await readCheck(excel.workbook)).report.facts.source).toBeNull();
});

test("a table that tells something gets the rest in its own rows, and what it tells already is not asked for", async () => {
  const rows = {
    A1: [
      ["Uppgift", "Värde"],
      ["Teckenkonvention Drift", "budget-minus-forecast"],
      ["Rapportperiod", ""],
      ["Förvaltning", "Kultur"],
    ],
  };
  const facts = { name: "Rapportuppgifter", rows, tables: [{ name: "Rapportuppgifter", ref: "A1:B4" }] };
  const excel = await openExcel({ sheets: [drift, facts] });
  expect(readMissingFacts(await readCheck(excel.workbook))).toEqual(["municipality", "period", "unit"]);
  await tell(excel, { period: "augusti 2026", unit: "mnkr" });
  const check = await readCheck(excel.workbook);
  expect(check.report.facts.source?.body.values).toEqual([
    ["Teckenkonvention Drift", "budget-minus-forecast"],
    ["Rapportperiod", "augusti 2026"],
    ["Förvaltning", "Kultur"],
    ["Belopp anges i", "mnkr"],
  ]);
  expect(readMissingFacts(check)).toEqual([]);
});

test("a budget that nobody has said the counting of is no finished part of the report, until somebody has", async () => {
  const excel = await openExcel({ sheets: [drift] });
  const readState = async () => readReportChecklist(await readCheck(excel.workbook))[0];
  expect(await readState()).toMatchObject({ part: "operatingBudget", state: "uncounted" });
  const check = await readCheck(excel.workbook);
  const answers = new Map(check.report.budgetTables.map(({ source }) => [source.id, "budget-minus-forecast" as const]));
  await writePlan(
    excel.workbook,
    proposeDeviations(check, { conventions: answers, formats: new Map() }, sheetWords).plan,
  );
  expect(await readState()).toMatchObject({ state: "ready" });
});

test("Köping's report is asked for nothing, and a unit in the headers needs none in Rapportuppgifter", async () => {
  const koping = await openExcel(readSample("koping-2019-08.json"));
  expect(readMissingFacts(await readCheck(koping.workbook))).toEqual([]);
  const rows = {
    A1: [
      ["Verksamhet", "Budget (tkr)", "Prognos (tkr)"],
      ["Bibliotek", 100, 90],
    ],
  };
  const own = await openExcel({ sheets: [{ ...drift, rows }] });
  expect(readMissingFacts(await readCheck(own.workbook))).not.toContain("unit");
});
