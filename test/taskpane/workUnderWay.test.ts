import type { LastWrite } from "../../src/core/plan/readLastWrite";
import { describeResult } from "../../src/taskpane/describeResult";
import type { PaneMemory } from "../../src/taskpane/paneMemory";
import type { PaneWork } from "../../src/taskpane/paneState";
import { putWorkUnderWay, readInterrupted, removeWorkUnderWay } from "../../src/taskpane/workUnderWay";
import { en } from "../../src/texts/en";
import { sv } from "../../src/texts/sv";

const createMemory = (): PaneMemory => {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    put: (key, content) => void kept.set(key, content),
    remove: (key) => void kept.delete(key),
  };
};
const lastWrite = (id: string, done: number): LastWrite => ({ id, done, of: 24 });

/** What the pane that is loaded anew tells, when the one before it was at this work. */
const readAfter = (work: PaneWork, before: LastWrite | null, now: LastWrite | null) => {
  const memory = createMemory();
  putWorkUnderWay(work, before?.id ?? null, memory);
  return readInterrupted(memory, now);
};

test.each([
  ["a write that never reached Excel", "write", lastWrite("u1", 24), lastWrite("u1", 24), "nothing"],
  ["the first write, which never reached Excel", "write", null, null, "nothing"],
  ["a write whose undo is there and nothing else", "write", null, lastWrite("u2", 0), "nothing"],
  ["a write that was stopped", "write", lastWrite("u1", 24), lastWrite("u2", 10), "part"],
  ["a write that came to its end unseen", "write", lastWrite("u1", 24), lastWrite("u2", 24), "all"],
  ["a row that was stopped", "row", null, lastWrite("u2", 10), "part"],
  ["an undo that never reached Excel", "undo", lastWrite("u1", 24), lastWrite("u1", 24), "nothing"],
  ["an undo that was stopped", "undo", lastWrite("u1", 24), lastWrite("u1", 10), "part"],
  ["an undo that came to its end unseen", "undo", lastWrite("u1", 24), null, "all"],
] as const)("a pane that is loaded anew tells how far %s came", (_title, work, before, now, reached) => {
  expect(readAfter(work, before, now)).toMatchObject({ kind: "interrupted", reached });
});

test("a pane that closed while nothing was under way has nothing to tell", () => {
  const memory = createMemory();
  expect(readInterrupted(memory, lastWrite("u1", 3))).toBeNull();
  putWorkUnderWay("write", null, memory);
  removeWorkUnderWay(memory);
  expect(readInterrupted(memory, lastWrite("u1", 3))).toBeNull();
  expect(readAfter("note", null, null)).toBeNull();
});

test("a write that stopped in its middle is told with how much stands and both ways on", () => {
  const part = readAfter("write", null, lastWrite("u2", 10));
  if (part === null) throw new Error("Nothing is told.");
  expect(describeResult(part, sv)).toMatch(/10 av 24 ändringar.*Ångra.*skriv resten/);
  expect(describeResult(part, en)).toMatch(/10 of 24 changes.*Undo.*write the rest/);
});
