import fc from "fast-check";
import { applyNoteRows, NOTES_HEADER_ROWS, parseNotes, parseNotesGrid, planNoteRows } from "../../src/excel/notesSheet";

const note = (id: string, parts: readonly string[]) => ({ note: "undo" as const, key: "", id, parts });

const contentsOf = (grid: Parameters<typeof parseNotes>[0]) =>
  parseNotes(grid).map(({ id, part, content }) => [id, part, content]);

test("a note of several parts is read back as it was put, whatever the parts begin with", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("'a", "=1", "@", "")), { maxLength: 5 }), (parts) => {
      const grid = applyNoteRows([], planNoteRows([], note("1", parts)));
      expect(contentsOf(grid)).toEqual(parts.map((content, index) => ["1", index + 1, content]));
    }),
  );
});

test("a new note takes the rows of the old one, and rows that are left over become blank", () => {
  const first = applyNoteRows([], planNoteRows([], note("1", ["a", "b", "c"])));
  const second = applyNoteRows(first, planNoteRows(first, note("2", ["d"])));
  expect(contentsOf(second)).toEqual([["2", 1, "d"]]);
  expect(second).toHaveLength(first.length);
  const third = applyNoteRows(second, planNoteRows(second, note("3", ["e", "f"])));
  expect(third).toHaveLength(first.length);
  expect(contentsOf(third)).toEqual([
    ["3", 1, "e"],
    ["3", 2, "f"],
  ]);
});

test("rows that a later version of the add-in has put there are left where they are", () => {
  const later = ["later", "1", "1", "1", "|x"];
  const grid = [...Array.from({ length: NOTES_HEADER_ROWS }, () => ["", "", "", "", ""]), later];
  const after = applyNoteRows(grid, planNoteRows(grid, note("1", ["a"])));
  expect(after[NOTES_HEADER_ROWS]).toEqual(later);
  expect(contentsOf(after)).toEqual([["1", 1, "a"]]);
});

test("no note is made of what somebody has typed on the sheet", () => {
  const grid = [
    [],
    [],
    ["undo", "1", "ett", "1", "|x"],
    ["undo", "1", "1", "1", "utan tecken"],
    ["Hej", "", "", "", ""],
  ];
  expect(parseNotes(grid)).toEqual([]);
});

test("a used range that begins below or beside A1 keeps its places", () => {
  expect(parseNotesGrid({ row: 1, column: 1, values: [["x"]] })).toEqual([
    ["", "", "", "", ""],
    ["", "x", "", "", ""],
  ]);
});

test("drafts of two clients that do not see each other yet lie in rows of their own", () => {
  const draft = (key: string, id: string) => ({ note: "draft" as const, key, id, parts: ["a", "b"] });
  const grid = applyNoteRows([], planNoteRows([], note("1", ["a"])));
  const rowsOf = (key: string, id: string) => planNoteRows(grid, draft(key, id)).map(({ row }) => row);
  expect(new Set([...rowsOf("klient-1", "1"), ...rowsOf("klient-2", "2")]).size).toBe(4);
  const both = applyNoteRows(
    applyNoteRows(grid, planNoteRows(grid, draft("klient-1", "1"))),
    planNoteRows(grid, draft("klient-2", "2")),
  );
  expect(new Set(parseNotes(both).map(({ kind, key }) => `${kind} ${key}`))).toEqual(
    new Set(["undo ", "draft klient-1", "draft klient-2"]),
  );
});
