import { parseFacts } from "../../../src/core/parse/parseFacts";
import type { CellContent, Grid } from "../../../src/core/workbook";
import { kopingReportFacts } from "../koping";
import { createTableSnapshot } from "../snapshot";

const parseRows = (rows: Grid<CellContent>, tableNames: readonly string[] = []) =>
  parseFacts(createTableSnapshot({ name: "Rapportuppgifter", headers: ["Uppgift", "Värde"], rows }), tableNames);

test("Köping's facts are read", () => {
  const { facts, findings } = parseFacts(createTableSnapshot(kopingReportFacts), ["Driftbudget"]);
  expect(facts).toMatchObject({
    municipality: "Köping",
    committee: "Kommunstyrelsen",
    department: "Kommunledningsförvaltningen",
    period: { year: 2019, month: 8 },
    followUp: "2",
    unit: "tkr",
  });
  expect(findings).toEqual([]);
});

test("without the table nothing is known, and that is no fault", () => {
  const { facts, findings } = parseFacts(null, ["Driftbudget"]);
  expect(facts).toEqual({
    source: null,
    municipality: null,
    committee: null,
    department: null,
    period: null,
    followUp: null,
    unit: null,
    printUnit: null,
    headings: new Map(),
    explainAbove: null,
    formerNames: [],
    status: null,
    conventions: new Map(),
  });
  expect(findings).toEqual([]);
});

test("each table has its own sign convention, whatever case its name is written in", () => {
  const { facts } = parseRows(
    [
      ["Teckenkonvention Driftbudget", "budget-minus-forecast"],
      ["Teckenkonvention tblinv_2019:", " Forecast-minus-budget "],
    ],
    ["Driftbudget", "tblInv_2019", "Drift2"],
  );
  expect([...facts.conventions]).toEqual([
    ["Driftbudget", "budget-minus-forecast"],
    ["tblInv_2019", "forecast-minus-budget"],
  ]);
});

test("a convention without a table's name is that of every table that has none of its own", () => {
  const { facts, findings } = parseRows(
    [
      ["Teckenkonvention", "actual-minus-budget"],
      ["Teckenkonvention Drift2", "result"],
    ],
    ["Driftbudget", "Drift2"],
  );
  expect([...facts.conventions]).toEqual([
    ["Driftbudget", "actual-minus-budget"],
    ["Drift2", "result"],
  ]);
  expect(findings).toEqual([]);
});

test("a convention for a table that there is not is told, since the table may have another name by now", () => {
  const { facts, findings } = parseRows([["Teckenkonvention Drift", "result"]], ["Driftbudget"]);
  expect([...facts.conventions]).toEqual([]);
  expect(findings).toMatchObject([{ rule: "fact/no-table", cell: "A5", fact: "Teckenkonvention Drift" }]);
});

test.each([
  ["Period", "delår 2 2019"],
  ["Belopp anges i", "euro"],
  ["Teckenkonvention Driftbudget", "som vanligt"],
])("%s with the value %s cannot be read, and the cell is named", (fact, content) => {
  const { findings } = parseRows([[fact, content]], ["Driftbudget"]);
  expect(findings).toEqual([
    {
      rule: "fact/unknown",
      severity: "warning",
      stops: "nothing",
      table: "Rapportuppgifter",
      sheet: "Rapportuppgifter",
      cell: "B5",
      column: "Värde",
      row: fact,
      fact,
      content,
    },
  ]);
});

test("a fact that is given twice is told, and the first counts", () => {
  const { facts, findings } = parseRows([
    ["Belopp anges i", "tkr"],
    ["Belopp i", "mnkr"],
  ]);
  expect(facts.unit).toBe("tkr");
  expect(findings).toMatchObject([{ rule: "row/duplicate", cell: "A6", firstCell: "A5" }]);
});

test("blank values and the user's own rows are left alone", () => {
  const { facts, findings } = parseRows([
    ["Period", ""],
    ["Registrator", "Diariet"],
    ["Kommun", "  Köping "],
  ]);
  expect(facts.period).toBeNull();
  expect(facts.municipality).toBe("Köping");
  expect(findings).toEqual([]);
});

test.each([
  ["tkr", "tkr"],
  ["Tkr.", "tkr"],
  ["tusental kronor", "tkr"],
  ["mkr", "mnkr"],
  ["miljoner kronor", "mnkr"],
  ["SEK", "kr"],
])("amounts in %s are in %s", (written, unit) => {
  expect(parseRows([["Belopp anges i", written]]).facts.unit).toBe(unit);
});

test("headings of the municipality's own and the report's unit are read, and other rows about headings are the user's", () => {
  const { facts } = parseRows([
    ["Rubrik driftredovisning", "Driften"],
    ["Rubrik Uppdrag", "Uppdrag från fullmäktige {år}"],
    ["Rubrik på framsidan", "Köping"],
    ["Rapporten anges i", "mnkr"],
  ]);
  expect(facts.headings).toEqual(
    new Map([
      ["operatingBudget", "Driften"],
      ["assignments", "Uppdrag från fullmäktige {år}"],
    ]),
  );
  expect(facts.printUnit).toBe("mnkr");
});
