import type { Plan } from "../../../src/core/plan/plan";
import { planJournal } from "../../../src/core/plan/planJournal";
import { planKeyedRow, planKeyedRowRemoval } from "../../../src/core/plan/planKeyedCell";
import { planUndo } from "../../../src/core/plan/planUndo";
import { planUndoNote } from "../../../src/core/plan/planUndoNote";
import { readLastWrite } from "../../../src/core/plan/readLastWrite";
import type { NoteRow, WorkbookSnapshot } from "../../../src/core/workbook";
import { kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";
import { applyToSnapshot } from "./applyToSnapshot";
import { propose } from "./propose";

/** The workbook with the undo of a plan on its hidden sheet. */
const journaled = (plan: Plan, snapshot: WorkbookSnapshot): WorkbookSnapshot => {
  const { id, parts } = planUndoNote(planUndo(plan));
  const notes = parts.map((content, index): NoteRow => ({
    kind: "undo",
    key: "",
    id,
    part: index + 1,
    partCount: parts.length,
    content,
  }));
  return { ...snapshot, notes };
};
const part = (plan: Plan, count: number): Plan => ({ ...plan, writes: plan.writes.slice(0, count) });

const { plan } = propose(kopingSnapshot);

test("a workbook in which nothing was written has no last write", () => {
  expect(readLastWrite(kopingSnapshot)).toBeNull();
});

test("of a whole write all changes stand in the workbook, and of one that never began none do", () => {
  const whole = readLastWrite(journaled(plan, applyToSnapshot(plan, kopingSnapshot)));
  expect(whole?.of).toBeGreaterThan(20);
  expect(whole?.done).toBe(whole?.of);
  expect(readLastWrite(journaled(plan, kopingSnapshot))).toMatchObject({ done: 0, of: whole?.of });
});

test("the farther a write came, the more of its changes stand in the workbook", () => {
  const counts = plan.writes.map((_, index) => {
    const stopped = applyToSnapshot(part(plan, index + 1), kopingSnapshot);
    return readLastWrite(journaled(plan, stopped))?.done ?? -1;
  });
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(new Set(counts).size).toBeGreaterThan(3);
});

test("another write has another name", () => {
  const [one, other] = [plan, part(plan, 3)].map((each) => readLastWrite(journaled(each, kopingSnapshot))?.id);
  expect(one).not.toBe(other);
  expect(planJournal(plan).writes[0]).toMatchObject({ note: "undo", id: one });
});

test("a row that is added or taken away is one change", () => {
  const snapshot = createWorkbookSnapshot({ name: "Mål", headers: ["Nr", "Mål"], rows: [["M1", "Skola"]] });
  const [table] = snapshot.tables;
  if (table === undefined) throw new Error("There is no table.");
  const added: Plan = {
    kind: "form",
    writes: [planKeyedRow({ table, keyHeader: "Nr", key: "M2" }, new Map([["Mål", "Vård"]]))],
    shapes: [],
  };
  expect(readLastWrite(journaled(added, snapshot))).toMatchObject({ done: 0, of: 1 });
  expect(readLastWrite(journaled(added, applyToSnapshot(added, snapshot)))).toMatchObject({ done: 1, of: 1 });
  const removal = planKeyedRowRemoval({ table, keyHeader: "Nr", key: "M1" });
  if (removal === null) throw new Error("There is no row.");
  const removed: Plan = { kind: "form", writes: [removal], shapes: [] };
  expect(readLastWrite(journaled(removed, snapshot))).toMatchObject({ done: 0, of: 1 });
  expect(readLastWrite(journaled(removed, applyToSnapshot(removed, snapshot)))).toMatchObject({ done: 1, of: 1 });
});
