import fc from "fast-check";
import { printNote } from "../../../src/core/note/printNote";
import { planJournal } from "../../../src/core/plan/planJournal";
import type { Plan } from "../../../src/core/plan/plan";
import { planUndo } from "../../../src/core/plan/planUndo";
import { readJournal } from "../../../src/core/plan/readJournal";
import type { NoteRow } from "../../../src/core/workbook";
import { kopingSnapshot } from "../koping";
import { propose } from "./propose";

const createNotes = (undo: Plan): readonly NoteRow[] => {
  const { id, parts } = printNote(undo);
  return parts.map((content, index) => ({
    kind: "undo",
    key: "",
    id,
    part: index + 1,
    partCount: parts.length,
    content,
  }));
};

/** A plan that fills several cells of notes. */
const createLongPlan = (text: string): Plan => {
  const rows = Array.from({ length: 2000 }, () => [text]);
  return {
    kind: "undo",
    shapes: [],
    writes: [
      {
        kind: "setContents",
        target: { kind: "column", tableId: "{1}", header: "Avvikelse" },
        before: { formulas: rows, values: rows },
        after: { formulas: rows, values: rows },
      },
    ],
  };
};

test("the undo that stands first in a write reads back as it was written", () => {
  const { plan } = propose(kopingSnapshot);
  const [note] = planJournal(plan).writes;
  expect(note).toMatchObject({ kind: "putNote", note: "undo" });
  expect(readJournal(createNotes(planUndo(plan)))).toEqual(planUndo(plan));
});

test("a long undo is divided among cells that each hold it, never in the middle of a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (text) => {
      const undo = createLongPlan(`${text}𝄞å\n`);
      const notes = createNotes(undo);
      expect(notes.length).toBeGreaterThan(1);
      expect(notes.every(({ content }) => content.length < 32_767 && !/\p{Surrogate}/u.test(content))).toBe(true);
      expect(readJournal([...notes].reverse())).toEqual(undo);
    }),
    { numRuns: 20 },
  );
});

test("a note that lacks a part, has one of another note or was edited by hand takes nothing back", () => {
  const notes = createNotes(createLongPlan("Gemensam administration"));
  const [first, second] = notes;
  if (first === undefined || second === undefined) throw new Error("The note should fill several cells.");
  expect(readJournal(notes.slice(1))).toBeNull();
  expect(readJournal(notes.slice(0, -1))).toBeNull();
  expect(readJournal([first, { ...second, id: "u0" }, ...notes.slice(2)])).toBeNull();
  expect(readJournal([first, second, second, ...notes.slice(3)])).toBeNull();
  expect(
    readJournal([{ ...first, content: first.content.replace("Avvikelse", "Budget") }, ...notes.slice(1)]),
  ).toBeNull();
});

test("a note that is whole but holds no undo takes nothing back", () => {
  expect(readJournal(createNotes(propose(kopingSnapshot).plan))).toBeNull();
  expect(readJournal([])).toBeNull();
});
