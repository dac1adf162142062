import { matchTables } from "../../../src/core/parse/matchTables";
import { createWorkbookSnapshot } from "../snapshot";

const budgetHeaders = ["Verksamhet", "Budget", "Prognos"];

/** What one table is taken for. */
const readKind = (name: string, sheet: string, headers: readonly string[]): string => {
  const matched = matchTables(createWorkbookSnapshot({ name, sheet, headers, rows: [[]] }));
  if (matched.ambiguousTables.length > 0) return "ambiguous";
  if (matched.reportTables.reportFacts.length > 0) return "reportFacts";
  return matched.budgetTables[0]?.key ?? "nothing";
};

test.each([
  "Driftbudget",
  "driftbudget",
  "Drift",
  "Drift2019",
  "tblDrift",
  "tblDrift_2019",
  "Tabell_Drift",
  "TabellDrift",
  "Driftredovisning",
  "Driftuppföljning_aug",
  "Personal_drift",
  "DriftAugusti2019",
])("a table called %s with our headers is the operating budget", (name) => {
  expect(readKind(name, "Blad1", budgetHeaders)).toBe("operatingBudget");
});

test.each([
  "Investeringsbudget",
  "Investering",
  "tblInvesteringar_2019",
  "Investeringsredovisning",
  "Inv",
  "tblInv2019",
])("a table called %s with our headers is the investment budget", (name) => {
  expect(readKind(name, "Blad1", budgetHeaders)).toBe("investmentBudget");
});

test.each([
  ["Drift", "operatingBudget"],
  ["Drift 2019", "operatingBudget"],
  ["3.1 Driftredovisning", "operatingBudget"],
  ["Investeringar aug", "investmentBudget"],
])("Tabell1 is known by its sheet %s and its headers", (sheet, key) => {
  expect(readKind("Tabell1", sheet, budgetHeaders)).toBe(key);
});

test("the table's own name weighs more than the sheet's", () => {
  expect(readKind("tblInvesteringar", "Drift", budgetHeaders)).toBe("investmentBudget");
});

test("a table called Driftbudget without any of our headers is not ours", () => {
  expect(readKind("Driftbudget", "Drift", ["Namn", "Telefon"])).toBe("nothing");
  expect(readKind("Driftbudget", "Drift", ["Verksamhet", "Telefon"])).toBe("nothing");
});

test("a table called Driftbudget that lacks its forecast is still the operating budget", () => {
  expect(readKind("Driftbudget", "Blad1", ["Verksamhet", "Budget"])).toBe("operatingBudget");
});

test("another table on the sheet Drift is left alone", () => {
  expect(readKind("Tabell2", "Drift", ["Månad", "Utfall"])).toBe("nothing");
  expect(readKind("Tabell2", "Drift", ["Uppgift", "Värde"])).toBe("nothing");
});

test("budget and forecast alone do not say which kind", () => {
  expect(readKind("Tabell1", "Blad1", budgetHeaders)).toBe("ambiguous");
  expect(readKind("Tabell1", "Drift och investering", budgetHeaders)).toBe("ambiguous");
});

test("columns that only one kind has do say it", () => {
  expect(readKind("Tabell1", "Blad1", [...budgetHeaders, "Kommunbidrag"])).toBe("operatingBudget");
  expect(readKind("Tabell1", "Blad1", ["Projekt", "Budget", "Prognos", "Beslutad totalutgift"])).toBe(
    "investmentBudget",
  );
  expect(readKind("Tabell1", "Blad1", ["Investeringsprojekt", "Budget", "Prognos"])).toBe("investmentBudget");
});

test("a budget on a sheet called Ekonomi is the operating budget where the book has no other", () => {
  const headers = ["Slag", "Årsbudget 2024", "Redovisat jan-aug", "Helårsbedömning", "Diff"];
  expect(readKind("Tabell7", "Ekonomi Q2", headers)).toBe("operatingBudget");
  expect(readKind("Budgetuppföljning", "Blad1", headers)).toBe("operatingBudget");
  expect(readKind("Tabell7", "Ekonomi Q2", ["Projekt", ...headers.slice(1)])).toBe("ambiguous");
  expect(readKind("Tabell7", "Ekonomi investeringar", headers)).toBe("investmentBudget");
  const two = matchTables(
    createWorkbookSnapshot(
      { name: "Tabell1", sheet: "Ekonomi", headers, rows: [[]] },
      { name: "Tabell2", sheet: "Ekonomi", headers, rows: [[]] },
    ),
  );
  expect(two.ambiguousTables.map(({ name }) => name)).toEqual(["Tabell1", "Tabell2"]);
});

test.each([
  ["kinds of cost and income", ["Intäkter", "Personalkostnader", "Lokaler", "Övrigt"], "operatingBudget"],
  ["things that are bought and built", ["Kansli, inventarier", "Ombyggnad skola", "Staket"], "investmentBudget"],
  ["units", ["Kansli", "Skola", "Omsorg"], "ambiguous"],
  ["both", ["Personalkostnader", "Inventarier"], "ambiguous"],
])("rows that are %s say what the table is, or nothing", (_, labels, kind) => {
  const rows = labels.map((label) => [label, 100, 90]);
  const matched = matchTables(
    createWorkbookSnapshot({ name: "Tabell1", sheet: "Blad1", headers: budgetHeaders, rows }),
  );
  expect(matched.budgetTables[0]?.key ?? "ambiguous").toBe(kind);
});

test("a table of other things is nothing to us", () => {
  expect(readKind("Uppdrag", "Uppdrag", ["Nr", "Uppdrag", "Status"])).toBe("nothing");
});

test.each([
  ["Rapportuppgifter", "Blad1"],
  ["Tabell4", "Rapportuppgifter"],
])("a table %s on sheet %s with Uppgift and Värde holds the report's facts", (name, sheet) => {
  expect(readKind(name, sheet, ["Uppgift", "Värde"])).toBe("reportFacts");
});

test("several tables of a kind are all listed, in the order of the workbook", () => {
  const matched = matchTables(
    createWorkbookSnapshot(
      { name: "Drift_Personal", sheet: "Personal", headers: budgetHeaders, rows: [[]] },
      { name: "Investeringar", sheet: "Blad2", headers: budgetHeaders, rows: [[]] },
      { name: "Drift_Kansli", sheet: "Kansli", headers: budgetHeaders, rows: [[]] },
    ),
  );
  expect(matched.budgetTables.map(({ key, source }) => [key, source.name])).toEqual([
    ["operatingBudget", "Drift_Personal"],
    ["investmentBudget", "Investeringar"],
    ["operatingBudget", "Drift_Kansli"],
  ]);
});
