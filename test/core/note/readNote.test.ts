import fc from "fast-check";
import * as z from "zod/mini";
import { planNote } from "../../../src/core/note/planNote";
import { readNote, readNoteId, readNotes } from "../../../src/core/note/readNote";
import { type NoteKind, noteKinds, type NoteRow } from "../../../src/core/workbook";

const texts = z.array(z.string());

const createRows = (kind: NoteKind, content: unknown, key = ""): readonly NoteRow[] => {
  const { id, parts } = planNote(kind, content, key);
  return parts.map((text, index) => ({ kind, key, id, part: index + 1, partCount: parts.length, content: text }));
};

test("a note of any kind reads back as it was kept, whatever stands beside it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...noteKinds), fc.array(fc.string({ unit: "grapheme" })), (kind, content) => {
      const others = noteKinds.filter((other) => other !== kind).flatMap((other) => createRows(other, ["annat"]));
      expect(readNote([...others, ...createRows(kind, content)], kind, texts)).toEqual(content);
    }),
  );
});

test("drafts of two clients are read apart, and one of them may be spoilt", () => {
  const rows = [...createRows("draft", ["min text"], "a1"), ...createRows("draft", ["din text"], "b2")];
  expect(readNote(rows, "draft", texts, "b2")).toEqual(["din text"]);
  expect([...readNotes(rows, "draft", texts)]).toEqual([
    ["a1", ["min text"]],
    ["b2", ["din text"]],
  ]);
  const spoilt = rows.map((row) => (row.key === "a1" ? { ...row, content: row.content.replace("min", "ingen") } : row));
  expect([...readNotes(spoilt, "draft", texts).keys()]).toEqual(["b2"]);
});

test("a note that is not what was asked for is no note", () => {
  expect(readNote(createRows("settings", { off: true }), "settings", texts)).toBeNull();
  expect(readNote([], "settings", texts)).toBeNull();
});

test("a note that lacks a part or was changed by hand is told from one that is whole without being read", () => {
  const rows = createRows("undo", ["x".repeat(50_000)]);
  expect(rows.length).toBe(2);
  expect(readNoteId(rows, "undo")).toBe(rows[0]?.id);
  expect(readNoteId(rows, "settings")).toBeNull();
  expect(readNoteId(rows.slice(1), "undo")).toBeNull();
  const changed = rows.map((row) => ({ ...row, content: row.content.replace("xx", "xy") }));
  expect(readNoteId(changed, "undo")).toBeNull();
});
