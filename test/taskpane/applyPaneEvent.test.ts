import type { WorkbookState } from "../../src/commands/workbook";
import type { WorkbookCheck } from "../../src/commands/workbookCheck";
import { WorkbookError } from "../../src/commands/workbookError";
import { applyPaneEvent, type PaneEvent } from "../../src/taskpane/applyPaneEvent";
import type { PaneState } from "../../src/taskpane/paneState";
import { createWorkbookSnapshot } from "../core/snapshot";

const createCheck = (canUndo: boolean): WorkbookCheck => ({
  snapshot: createWorkbookSnapshot(),
  report: {
    facts: {
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
    },
    budgetTables: [],
    comments: null,
    events: null,
    goals: null,
    activities: null,
    indicators: null,
    assignments: null,
    statusWords: null,
  },
  findings: [],
  tables: [],
  lastWrite: canUndo ? "u1" : null,
  overruled: [],
  disabledRules: new Set(),
  rules: [],
});

const place = { tab: "budget" } as const;
const host: WorkbookState = {
  displayLanguage: "sv-SE",
  isReadOnly: false,
  isDirty: false,
  isAutoSaveOn: false,
  officeTheme: null,
};
const before = createCheck(false);
const halfDone = createCheck(false);
const after = createCheck(true);
const written = { kind: "written", cellCount: 24, formatCount: 4, sheets: ["Drift"], differenceCount: 0 } as const;
const editing = new WorkbookError("cell-edit-mode");
const isProtected = new WorkbookError("protected");

const apply = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce<PaneState>(applyPaneEvent, { kind: "reading" });

const choices = { conventions: new Map([["1", "result" as const]]), formats: new Map([["1", false]]) };

test("the first reading shows the budget", () => {
  expect(apply({ kind: "read", check: before, host, place, result: null })).toMatchObject({
    kind: "ready",
    check: before,
    result: null,
  });
});

test("a first reading that fails says why, and can be tried again", () => {
  const failed = apply({ kind: "failed", failure: { during: "read", error: editing } });
  expect(failed).toMatchObject({ kind: "failed", failure: { error: editing } });
  expect(applyPaneEvent(failed, { kind: "retried" })).toEqual({ kind: "reading" });
});

test("a later reading that fails takes nothing off the screen, and the message goes when a reading works again", () => {
  const failed = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "failed", failure: { during: "read", error: editing } },
  );
  expect(failed).toMatchObject({ kind: "ready", check: before, failure: { error: editing } });
  expect(applyPaneEvent(failed, { kind: "read", check: after, host, place, result: null })).toMatchObject({
    check: after,
    failure: null,
  });
});

test("a change in the sheet updates the preview and keeps what the user has chosen there", () => {
  const state = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "chose", choices },
    { kind: "read", check: after, host, place, result: null },
  );
  expect(state).toMatchObject({ kind: "preview", check: after, choices });
});

test("what is read in the middle of a write is not shown", () => {
  const writing = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "began", work: "write" },
  );
  expect(applyPaneEvent(writing, { kind: "read", check: halfDone, host, place, result: null })).toBe(writing);
});

test("after a write the budget is shown as it now stands, with what was written", () => {
  const state = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "chose", choices },
    { kind: "began", work: "write" },
    { kind: "done", result: written },
    { kind: "read", check: after, host, place, result: null },
  );
  expect(state).toMatchObject({ kind: "ready", check: after, result: written, failure: null });
  expect(state).toHaveProperty("choices.conventions", new Map());
});

test("a write that Excel refuses leads back to the preview with its answers, and the refusal stays until it is answered", () => {
  const refused = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "chose", choices },
    { kind: "began", work: "write" },
    { kind: "failed", failure: { during: "write", error: isProtected } },
    { kind: "read", check: after, host, place, result: null },
  );
  expect(refused).toMatchObject({ kind: "preview", check: after, choices, failure: { error: isProtected } });
  expect(applyPaneEvent(refused, { kind: "dismissed" })).toMatchObject({ kind: "preview", failure: null });
});

test("an undo that Excel refuses leads back to the budget", () => {
  const refused = apply(
    { kind: "read", check: after, host, place, result: null },
    { kind: "began", work: "undo" },
    { kind: "failed", failure: { during: "undo", error: isProtected } },
  );
  expect(refused).toMatchObject({ kind: "ready", failure: { error: isProtected } });
});

test("what was written is still told when the reading after it fails", () => {
  const state = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "began", work: "write" },
    { kind: "done", result: written },
    { kind: "failed", failure: { during: "read", error: editing } },
  );
  expect(state).toMatchObject({ kind: "ready", result: written, failure: { error: editing } });
});

test("cancelling forgets the answers, and the next preview starts from the proposal", () => {
  const state = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "chose", choices },
    { kind: "cancelled" },
  );
  expect(state).toMatchObject({ kind: "ready" });
  expect(state).toHaveProperty("choices.formats", new Map());
});

test("a write under way cannot be cancelled by leaving the preview", () => {
  const writing = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "began", work: "write" },
  );
  expect(applyPaneEvent(writing, { kind: "cancelled" })).toBe(writing);
});

test("a fault of ours is shown as such, whatever the pane was doing", () => {
  const fault = new TypeError("undefined is not a function");
  expect(apply({ kind: "broke", fault })).toEqual({ kind: "broken", fault });
  expect(apply({ kind: "read", check: before, host, place, result: null }, { kind: "broke", fault })).toEqual({
    kind: "broken",
    fault,
  });
});

test("what hinders a write is told while it is waited for, and is gone once Excel answers", () => {
  const waiting = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "began", work: "write" },
    { kind: "hindered", error: editing },
  );
  expect(waiting).toMatchObject({ kind: "writing", hindrance: editing });
  expect(applyPaneEvent(waiting, { kind: "done", result: written })).toMatchObject({
    hindrance: null,
    result: written,
  });
  expect(applyPaneEvent(waiting, { kind: "failed", failure: { during: "write", error: editing } })).toMatchObject({
    kind: "preview",
    failure: { error: editing },
  });
});

test("a write tells how many of its requests are answered, and a write that is stopped between them leads back to its preview", () => {
  const stopped = new WorkbookError("stopped");
  const underWay = apply(
    { kind: "read", check: before, host, place, result: null },
    { kind: "previewed", task: null },
    { kind: "began", work: "write" },
    { kind: "progressed", progress: { sent: 2, of: 5 } },
  );
  expect(underWay).toMatchObject({ kind: "writing", progress: { sent: 2, of: 5 } });
  expect(applyPaneEvent(underWay, { kind: "began", work: "undo" })).toMatchObject({ progress: null });
  expect(applyPaneEvent(underWay, { kind: "failed", failure: { during: "write", error: stopped } })).toMatchObject({
    kind: "preview",
    failure: { error: stopped },
  });
});
