import { checkUndo } from "../../../src/core/plan/checkUndo";
import { planKeyedRow } from "../../../src/core/plan/planKeyedCell";
import { planUndo } from "../../../src/core/plan/planUndo";
import { planUndoNow } from "../../../src/core/plan/planUndoNow";
import type { Plan } from "../../../src/core/plan/plan";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../../../src/core/workbook";
import { kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";
import { applyToSnapshot } from "./applyToSnapshot";
import { propose } from "./propose";

const { plan } = propose(kopingSnapshot);
const undo = planUndo(plan);
const written = applyToSnapshot(plan, kopingSnapshot);

const change = (snapshot: WorkbookSnapshot, name: string, edit: (table: TableSnapshot) => TableSnapshot) => ({
  ...snapshot,
  tables: snapshot.tables.map((table) => (table.name === name ? edit(table) : table)),
});

const enter =
  (row: number, column: number, content: CellContent) =>
  (table: TableSnapshot): TableSnapshot => {
    const put = (grid: readonly (readonly CellContent[])[]) =>
      grid.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? content : cell)) : cells));
    return { ...table, body: { ...table.body, values: put(table.body.values), formulas: put(table.body.formulas) } };
  };

test("an untouched write can be taken back, and so can one whose amounts have changed since", () => {
  expect(checkUndo(undo, written)).toEqual([]);
  expect(checkUndo(undo, change(written, "Driftbudget", enter(0, 2, 9000)))).toEqual([]);
});

test("a formula that Excel gives back in its short form is still ours", () => {
  const shortened = change(written, "Driftbudget", (table) => ({
    ...table,
    body: {
      ...table.body,
      formulas: table.body.formulas.map((row) =>
        row.map((content) =>
          String(content).startsWith("=")
            ? String(content).replace(/Driftbudget\[\[#This Row\],\[(.*?)\]\]/g, "[@[$1]]")
            : content,
        ),
      ),
    },
  }));
  expect(shortened.tables[0]?.body.formulas[0]?.[3]).toBe(
    '=IF(COUNT([@[Budget]],[@[Prognos Helår]])=2,[@[Budget]]-[@[Prognos Helår]],"")',
  );
  expect(checkUndo(undo, shortened)).toEqual([]);
});

test("a deviation that somebody has typed over since is named, and nothing may be taken back", () => {
  const changed = change(written, "Driftbudget", enter(2, 3, 77));
  expect(checkUndo(undo, changed)).toMatchObject([
    { kind: "cell", sheet: "Drift", table: "Driftbudget", address: "D7", found: 77 },
  ]);
});

test("a total that has been changed since is named", () => {
  const changed = change(written, "Driftbudget", (table) => ({
    ...table,
    totals: table.totals && { ...table.totals, formulas: [["Summa", 1, 2, 3]] },
  }));
  expect(checkUndo(undo, changed).map((place) => (place.kind === "cell" ? place.address : place.table))).toEqual([
    "D13",
    "C13",
    "B13",
    // "Summa" is what Excel itself puts in a new totals row.
  ]);
});

test("a table with another column or row than after the write is named as a whole", () => {
  const wider = change(written, "Driftbudget", (table) => ({ ...table, headers: [...table.headers, "Ny"] }));
  expect(checkUndo(undo, wider)).toEqual([{ kind: "table", sheet: "Drift", table: "Driftbudget" }]);
});

test("rows that were sorted after typed deviations were replaced would get each other's figures, so the table is named", () => {
  const typed = createWorkbookSnapshot({
    name: "Driftbudget",
    headers: ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
    rows: [
      ["Skola", 100, 90, 11],
      ["Omsorg", 200, 230, -31],
    ],
  });
  const proposal = propose(typed);
  const after = applyToSnapshot(proposal.plan, typed);
  const sorted = change(after, "Driftbudget", (table) => ({
    ...table,
    body: {
      ...table.body,
      values: [...table.body.values].reverse(),
      formulas: [...table.body.formulas].reverse(),
    },
  }));
  expect(checkUndo(planUndo(proposal.plan), after)).toEqual([]);
  expect(checkUndo(planUndo(proposal.plan), sorted)).toMatchObject([{ kind: "table", table: "Driftbudget" }]);
});

test("an answer in Rapportuppgifter that has been changed since is named", () => {
  const changed = change(written, "Rapportuppgifter", enter(6, 1, "result"));
  expect(checkUndo(undo, changed)).toMatchObject([
    { kind: "cell", sheet: "Rapportuppgifter", address: "B11", written: "budget-minus-forecast", found: "result" },
  ]);
});

test("a write that stopped halfway can be taken back, wherever it stopped", () => {
  for (let count = 0; count <= plan.writes.length; count += 1) {
    const part: Plan = { ...plan, writes: plan.writes.slice(0, count) };
    expect(checkUndo(undo, applyToSnapshot(part, kopingSnapshot))).toEqual([]);
  }
});

test("a table that has been moved as a whole takes its undo along, and the note goes last", () => {
  const moved = change(written, "Driftbudget", (table) => ({ ...table, sheet: "Drift 2019", row: 9 }));
  expect(checkUndo(undo, moved)).toEqual([]);
  const now = planUndoNow(undo, moved);
  expect(now.shapes[0]).toMatchObject({ sheet: "Drift 2019", row: 9 });
  expect(now.writes.at(-1)).toEqual({ kind: "putNote", note: "undo", key: "", id: "", parts: [] });
});

test("a row that was added is not taken away while somebody has written more in it, and the cell is named", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Mål",
    headers: ["Nr", "Mål", "Ansvarig enhet"],
    rows: [["M1", "Skola", "Skola"]],
  });
  const [table] = snapshot.tables;
  if (table === undefined) throw new Error("There is no table.");
  const row = planKeyedRow({ table, keyHeader: "Nr", key: "M2" }, new Map([["Mål", "Vård"]]));
  const added: Plan = { kind: "form", writes: [row], shapes: [] };
  const after = applyToSnapshot(added, snapshot);
  expect(checkUndo(planUndo(added), after)).toEqual([]);
  expect(checkUndo(planUndo(added), change(after, "Mål", enter(1, 2, "Omsorg")))).toMatchObject([
    { kind: "cell", address: "C6", found: "Omsorg" },
  ]);
});
