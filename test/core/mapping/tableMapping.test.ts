import { applyTableMappings, readMappingKey, type TableMapping } from "../../../src/core/mapping/tableMapping";
import { printNote } from "../../../src/core/note/printNote";
import { parseReport } from "../../../src/core/parse/parseReport";
import { noAnswers } from "../../../src/core/parse/reportAnswers";
import type { NoteRow, WorkbookSnapshot } from "../../../src/core/workbook";
import { createWorkbookSnapshot } from "../snapshot";

const foreign = createWorkbookSnapshot({
  name: "Tabell7",
  sheet: "Blad1",
  headers: ["Var", "Ram", "Bedömt", "Prognos", "Diff"],
  rows: [
    ["Skola", 100, 90, 1, ""],
    ["Vård", 200, 205, 2, ""],
  ],
});

const keep = (snapshot: WorkbookSnapshot, table: string, mapping: TableMapping): WorkbookSnapshot => {
  const { id, parts } = printNote(mapping);
  const notes = parts.map((content, index): NoteRow => ({
    kind: "mapping",
    key: readMappingKey(table),
    id,
    part: index + 1,
    partCount: parts.length,
    content,
  }));
  return { ...snapshot, notes };
};

const read = (snapshot: WorkbookSnapshot) =>
  parseReport(snapshot, applyTableMappings(noAnswers, snapshot.notes)).report;

const chosen: TableMapping = {
  kind: "operatingBudget",
  roles: { Var: "verksamhet", Ram: "budget", Bedömt: "forecast", Prognos: null, Diff: "deviation" },
};

test("a table with names of its own is read as the user has said, also where a header says something else", () => {
  expect(read(foreign).budgetTables).toEqual([]);
  const [table] = read(keep(foreign, "Tabell7", chosen)).budgetTables;
  expect(table?.key).toBe("operatingBudget");
  expect(Object.fromEntries(table?.columns ?? [])).toMatchObject({
    verksamhet: 0,
    budget: 1,
    forecast: 2,
    deviation: 4,
  });
  expect(table?.rows.map(({ amounts }) => amounts.get("forecast"))).toEqual([90, 205]);
});

test("a table that the user has left out is left out, whatever it is called", () => {
  const ours = createWorkbookSnapshot({
    name: "Driftbudget",
    headers: ["Verksamhet", "Budget", "Prognos"],
    rows: [["Skola", 100, 90]],
  });
  expect(read(ours).budgetTables).toHaveLength(1);
  expect(read(keep(ours, "Driftbudget", { kind: null, roles: {} })).budgetTables).toEqual([]);
});

test("a choice is kept for the table and no other, and a kind from a later version is left alone", () => {
  expect(read(keep(foreign, "Tabell8", chosen)).budgetTables).toEqual([]);
  const later = { kind: "cashFlow", roles: {} } as unknown as TableMapping;
  expect(read(keep(foreign, "Tabell7", later)).budgetTables).toEqual([]);
});

test("what is asked for on the command line goes before what is kept", () => {
  const snapshot = keep(foreign, "Tabell7", chosen);
  const now = new Map([[readMappingKey("Tabell7"), { kind: null, roles: new Map() }]]);
  expect(
    parseReport(snapshot, applyTableMappings({ ...noAnswers, tables: now }, snapshot.notes)).report.budgetTables,
  ).toEqual([]);
});
