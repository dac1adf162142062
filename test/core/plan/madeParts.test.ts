import { kopingOperatingBudget, kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";
import { propose } from "./propose";

test("the proposal names a new column, a new totals row, the new sheet for the answers and the add-in's hidden sheet", () => {
  const { rows } = kopingOperatingBudget;
  const table = {
    ...kopingOperatingBudget,
    headers: kopingOperatingBudget.headers.slice(0, 3),
    rows: rows.map((row) => row.slice(0, 3)),
  };
  const snapshot = createWorkbookSnapshot(table);
  const tableId = snapshot.tables[0]?.id ?? "";
  const { made } = propose(snapshot, {
    conventions: new Map([[tableId, "budget-minus-forecast"]]),
    formats: new Map(),
  });
  expect(made).toEqual([
    { kind: "column", table: "Driftbudget", header: "Avvikelse" },
    { kind: "totalsRow", table: "Driftbudget" },
    { kind: "tableSheet", sheet: "Rapportuppgifter", table: "Rapportuppgifter", headers: ["Uppgift", "Värde"] },
    { kind: "notesSheet", sheet: "Delår data" },
  ]);
});

test("the hidden sheet is made once, and nothing is made where nothing is written", () => {
  const notes = { name: "Delår data", isProtected: false, isHidden: false };
  const withNotes = { ...kopingSnapshot, sheets: [...kopingSnapshot.sheets, notes] };
  expect(propose(withNotes).made.map(({ kind }) => kind)).not.toContain("notesSheet");
  expect(propose(createWorkbookSnapshot()).made).toEqual([]);
});
