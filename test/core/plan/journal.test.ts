import fc from "fast-check";
import { type PrintedNote, printNote } from "../../../src/core/note/printNote";
import { planJournal } from "../../../src/core/plan/planJournal";
import type { Plan } from "../../../src/core/plan/plan";
import { planUndo } from "../../../src/core/plan/planUndo";
import { planUndoNote } from "../../../src/core/plan/planUndoNote";
import { readJournal } from "../../../src/core/plan/readJournal";
import type { CellContent, Grid, NoteRow } from "../../../src/core/workbook";
import { kopingSnapshot } from "../koping";
import { propose } from "./propose";

const createRows = ({ id, parts }: PrintedNote): readonly NoteRow[] =>
  parts.map((content, index) => ({ kind: "undo", key: "", id, part: index + 1, partCount: parts.length, content }));

const createNotes = (undo: Plan): readonly NoteRow[] => createRows(planUndoNote(undo));

const createPlan = (rows: Grid<CellContent>): Plan => ({
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
});

/** A plan that fills several cells of notes. */
const createLongPlan = (text: string): Plan =>
  createPlan(Array.from({ length: 2000 }, (_, row) => [`${String(row)} ${text}`]));

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

test("an undo reads back as it was, whatever rows follow on each other in it", () => {
  const cell = fc.oneof(fc.constantFrom("", "=A1", 0, -0.5, 1e21, true), fc.string(), fc.integer());
  const run = fc.tuple(fc.array(cell, { maxLength: 2 }), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const undo = createPlan(runs.flatMap(([row, times]) => Array.from({ length: times }, () => row)));
      expect(readJournal(createNotes(undo))).toEqual(undo);
    }),
  );
});

test("one formula down a whole column takes no more room than in one cell", () => {
  const sizeOf = (rowCount: number) => {
    const notes = createNotes(createPlan(Array.from({ length: rowCount }, () => ["=[@Budget]-[@Utfall]"])));
    return notes.reduce((sum, { content }) => sum + content.length, 0);
  };
  expect(sizeOf(100_000) - sizeOf(1)).toBeLessThan(200);
});

test("a note that claims more rows than a sheet has takes nothing back, and takes no room", () => {
  const claimed = (times: number) =>
    createRows(
      printNote({
        ...createPlan([]),
        writes: [
          {
            kind: "setNumberFormats",
            target: { kind: "column", tableId: "{1}", header: "Avvikelse" },
            before: [{ times, row: ["0"] }],
            after: [],
          },
        ],
      }),
    );
  expect(readJournal(claimed(3))?.writes).toMatchObject([{ before: [["0"], ["0"], ["0"]] }]);
  for (const times of [0, -1, 1.5, 1_048_577, 1e15]) expect(readJournal(claimed(times))).toBeNull();
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
