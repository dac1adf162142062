/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import fc from "fast-check";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import { planSheet } from "../../src/core/plan/planSheet";
import type { SheetCell, SheetContent, SheetRow, SheetStyle } from "../../src/core/plan/sheetContent";
import { matchSheetRuns } from "../../src/excel/matchSheetRuns";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { describeBook } from "./describeBook";
import { type OpenExcel, openExcel } from "./openExcel";

const COLUMNS = 4;

const styles: readonly SheetStyle[] = [
  "plain",
  "body",
  "tableHeader",
  "tableAmount",
  "tableDeviation",
  "sumText",
  "picturePlace",
];

const cell: fc.Arbitrary<SheetCell> = fc
  .tuple(
    fc.constantFrom(...styles),
    fc.constantFrom(1, 1, 1, 2, 3),
    fc.oneof(
      fc.constant({ kind: "blank" as const }),
      fc.record({
        kind: fc.constant("text" as const),
        text: fc.oneof(fc.string(), fc.constantFrom("=1+1", "'a", "-150", "1/2", "SANT", "rad\nrad")),
      }),
      fc.record({ kind: fc.constant("number" as const), number: fc.integer() }),
      fc.record({
        kind: fc.constant("formula" as const),
        formula: fc.constantFrom("=1+1", "=A1", '=IF(COUNT(A1,B1)=2,A1-B1,"")'),
        value: fc.constant(null),
      }),
    ),
  )
  .map(([style, span, content]) => ({ style, ...(span === 1 ? {} : { span }), ...content }));

/** Rows whose cells fit in the columns. */
const row: fc.Arbitrary<SheetRow> = fc
  .record({
    cells: fc.array(cell, { maxLength: COLUMNS }),
    height: fc.constantFrom(null, 20, 40),
    startsPage: fc.boolean(),
  })
  .map(({ cells, ...rest }) => {
    const fitting: SheetCell[] = [];
    let room = COLUMNS;
    for (const next of cells) {
      if ((next.span ?? 1) > room) break;
      room -= next.span ?? 1;
      fitting.push(next);
    }
    return { ...rest, cells: fitting };
  });

const content: fc.Arbitrary<SheetContent> = fc.record({
  sheet: fc.constant("Delår rapport"),
  columnWidths: fc.array(fc.constantFrom(60, 90), { minLength: COLUMNS, maxLength: COLUMNS }),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  page: fc.record({
    orientation: fc.constantFrom("portrait" as const, "landscape" as const),
    titleRows: fc.constant(null),
    frozenRows: fc.constantFrom(0, 1),
    header: fc.constantFrom("", "A & B"),
    footer: fc.constant("sida"),
  }),
  charts: fc.constant([]),
});

const stateOf = ({ book }: OpenExcel) => {
  const state = describeBook(book) as {
    sheets: readonly { name: string; merged: readonly object[]; rowHeights: readonly (readonly number[])[] }[];
  };
  const layouts = book.sheets
    .filter(({ name }) => name !== NOTES_SHEET)
    .map(({ pageLayout, rowBreaks, frozenRows }) => [pageLayout, [...rowBreaks].sort(), frozenRows]);
  const sheets = state.sheets
    .filter(({ name }) => name !== NOTES_SHEET)
    // Nobody sees the order in which areas were merged and heights given.
    .map((sheet) => ({
      ...sheet,
      merged: sheet.merged.map((area) => JSON.stringify(area)).sort(),
      rowHeights: [...sheet.rowHeights].sort(([one = 0], [other = 0]) => one - other),
    }));
  // A line between two cells may be the upper one's or the lower one's.
  return JSON.stringify(
    { ...state, sheets, layouts },
    (key, value: unknown) => (key === "EdgeTop" ? undefined : value),
    1,
  );
};

const put = async ({ workbook }: OpenExcel, next: SheetContent) => {
  const { writes } = planSheet(next, await workbook.read());
  await writePlan(workbook, { kind: "report", writes, shapes: [] });
};

test("whatever stands on a sheet of ours, the next content replaces it as if it were made anew, and undo brings the first back", async () => {
  await fc.assert(
    fc.asyncProperty(content, content, async (first, second) => {
      const anew = await openExcel({ sheets: [{ name: "Blad1" }] });
      await put(anew, second);
      const expected = stateOf(anew);

      const excel = await openExcel({ sheets: [{ name: "Blad1" }] });
      await put(excel, first);
      const before = stateOf(excel);
      await put(excel, second);
      expect(planSheet(second, await excel.workbook.read()).writes).toEqual([]);
      expect(stateOf(excel)).toBe(expected);
      if (before === expected) return;
      await undoLastWrite(excel.workbook);
      expect(stateOf(excel)).toBe(before);
    }),
    { numRuns: 40 },
  );
});

test("rectangles of cells that look the same cover each of them once", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom("a", "b", null), { minLength: 5, maxLength: 5 })), (marks) => {
      const covered = marks.map((cells) => cells.map((): string[] => []));
      for (const { mark, run } of matchSheetRuns(marks)) {
        for (let r = run.row; r < run.row + run.rowCount; r += 1) {
          for (let c = run.column; c < run.column + run.columnCount; c += 1) covered[r]?.[c]?.push(mark);
        }
      }
      expect(covered).toEqual(marks.map((cells) => cells.map((mark) => (mark === null ? [] : [mark]))));
    }),
  );
});
