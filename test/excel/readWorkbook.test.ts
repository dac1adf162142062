/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import fc from "fast-check";
import type { CellContent, Grid } from "../../src/core/workbook";
import { openExcel, readSample } from "./openExcel";
import { tableOf } from "./plans";

test("the tiny workbook is read as it stands", async () => {
  const { workbook } = await openExcel(readSample("tiny.json"));
  const snapshot = await workbook.read();
  expect(snapshot.sheets).toEqual([
    { name: "Start", isProtected: false, isHidden: false },
    { name: "Drift", isProtected: false, isHidden: false },
  ]);
  expect(snapshot.notes).toEqual([]);
  const { id, ...drift } = tableOf(snapshot, "Drift");
  expect(id).not.toBe("");
  const deviation: unknown = expect.stringMatching(/^=IF\(COUNT\(/);
  expect(drift).toEqual({
    name: "Drift",
    sheet: "Drift",
    row: 2,
    column: 0,
    headers: ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
    body: {
      values: [
        ["Kansli", 100, 90, 10],
        ["Näringsliv", 200, "", ""],
      ],
      formulas: [
        ["Kansli", 100, 90, deviation],
        ["Näringsliv", 200, "", deviation],
      ],
      numberFormats: [
        ["General", "#,##0", "#,##0", "#,##0"],
        ["General", "#,##0", "#,##0", "#,##0"],
      ],
    },
    totals: {
      values: [["Summa", 300, "", ""]],
      formulas: [["Summa", expect.stringMatching(/^=SUM\(/), "", ""]],
      numberFormats: [["General", "#,##0", "General", "General"]],
    },
    below: {
      values: [
        ["Avstämning", 300, "", ""],
        ["", "", "", ""],
        ["", "", "", ""],
      ],
      formulas: [
        ["Avstämning", "=SUM(Drift[Budget])", "", ""],
        ["", "", "", ""],
        ["", "", "", ""],
      ],
      numberFormats: [
        ["General", "#,##0", "General", "General"],
        ["General", "General", "General", "General"],
        ["General", "General", "General", "General"],
      ],
    },
    isRightFree: true,
    conditionalFormatCounts: [0, 0, 0, 1],
  });
});

test("a sheet that somebody has hidden is known to be hidden", async () => {
  const { workbook, run } = await openExcel(readSample("tiny.json"));
  await run((context) => {
    context.workbook.worksheets.getItem("Start").visibility = "VeryHidden";
  });
  expect((await workbook.read()).sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["Start", true],
    ["Drift", false],
  ]);
});

test("two round trips read a workbook, whatever the number of tables", async () => {
  for (const sample of ["tiny.json", "koping-2019-08.json"]) {
    const { workbook, log, idle } = await openExcel(readSample(sample));
    await workbook.read();
    await idle();
    expect(log.syncCount).toBe(2);
  }
});

test("nothing in the workbook changes when it is read", async () => {
  const { book, workbook } = await openExcel(readSample("koping-2019-08.json"));
  await workbook.read();
  expect(book.isDirty).toBe(false);
});

const content = fc.oneof(
  { arbitrary: fc.constant<CellContent>(""), weight: 2 },
  { arbitrary: fc.integer({ min: -9999, max: 9999 }).map<CellContent>(Number), weight: 4 },
  fc.boolean().map<CellContent>((value) => value),
  fc.constantFrom<CellContent>("7 851", "−150", "=1+1", "'citat'", "Kansli", "å ä ö", "1/2"),
);
const grid = (rows: fc.Arbitrary<number>, columnCount: number) =>
  rows.chain((rowCount) =>
    fc.array(fc.array(content, { minLength: columnCount, maxLength: columnCount }), {
      minLength: rowCount,
      maxLength: rowCount,
    }),
  );
const header = fc.constantFrom(
  "Verksamhet",
  "Budget 2019",
  "Prognos [tkr]",
  "Avvikelse #1",
  "Å'r",
  "@x",
  "Rad\nbrytning",
);
const table = fc
  .record({
    row: fc.nat(3),
    column: fc.nat(3),
    headers: fc.uniqueArray(header, { minLength: 1, maxLength: 4 }),
    hasTotals: fc.boolean(),
    right: fc.option(fc.nat(6), { nil: null }),
  })
  .chain((place) =>
    fc.record({
      place: fc.constant(place),
      body: grid(fc.integer({ min: 1, max: 5 }), place.headers.length),
      below: grid(fc.constant(4), place.headers.length),
    }),
  );

const cellName = (row: number, column: number) => `${String.fromCharCode(65 + column)}${String(row + 1)}`;
const jsonCells = (cells: Grid<CellContent>) => cells.map((row) => row.map((cell) => (cell === "" ? null : cell)));

test("what is read is what the tables hold, wherever they stand and whatever is in them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
      const { workbook } = await openExcel({
        sheets: tables.map(({ place, body, below }, index) => {
          const { row, column, headers, hasTotals, right } = place;
          const end = row + 1 + body.length;
          const belowRow = end + (hasTotals ? 1 : 0);
          return {
            name: `Blad ${String(index)}`,
            rows: {
              [cellName(row, column)]: [headers, ...jsonCells(body)],
              [cellName(belowRow, column)]: jsonCells(below),
            },
            ...(right === null ? {} : { cells: { [cellName(row + right, column + headers.length)]: "bredvid" } }),
            tables: [
              {
                name: `Tabell${String(index)}`,
                ref: `${cellName(row, column)}:${cellName(end - 1, column + headers.length - 1)}`,
                ...(hasTotals ? { totals: {} } : {}),
              },
            ],
          };
        }),
      });
      const snapshot = await workbook.read();
      expect(
        snapshot.tables.map((read) => ({
          place: [read.sheet, read.row, read.column],
          headers: read.headers,
          body: read.body.values,
          formulas: read.body.formulas,
          totals: read.totals?.values ?? null,
          below: read.below.values,
          isRightFree: read.isRightFree,
        })),
      ).toEqual(
        tables.map(({ place, body, below }, index) => ({
          place: [`Blad ${String(index)}`, place.row, place.column],
          headers: place.headers,
          body,
          formulas: body,
          totals: place.hasTotals ? [place.headers.map(() => "")] : null,
          below: below.slice(0, 3),
          isRightFree: place.right === null || place.right >= 1 + body.length + (place.hasTotals ? 1 : 0) + 3,
        })),
      );
    }),
    { numRuns: 40 },
  );
});

test("a table at the end of its sheet is read with what there is under and beside it", async () => {
  const { workbook } = await openExcel({
    sheets: [
      {
        name: "Slut",
        rows: {
          XFC1048573: [
            ["Verksamhet", "Budget"],
            ["Kansli", 100],
          ],
          XFC1048576: [["sist", null]],
        },
        tables: [{ name: "Drift", ref: "XFC1048573:XFD1048574" }],
      },
    ],
  });
  const drift = tableOf(await workbook.read(), "Drift");
  expect(drift.body.values).toEqual([["Kansli", 100]]);
  expect(drift.below.values).toEqual([
    ["", ""],
    ["sist", ""],
  ]);
  expect(drift.isRightFree).toBe(false);
});

test("a large workbook is read in parts that Excel accepts, and nothing is lost between them", async () => {
  const rowCount = 12_000;
  const rows = Array.from({ length: rowCount }, (_, row) => [`Verksamhet ${String(row)}`, row, row * 2, null]);
  const { workbook, log, idle } = await openExcel({
    sheets: [
      {
        name: "Drift",
        rows: { A1: [["Verksamhet", "Budget", "Prognos", "Avvikelse"], ...rows], A12002: [["under", 1, 2, 3]] },
        tables: [{ name: "Drift", ref: `A1:D${String(rowCount + 1)}` }],
      },
    ],
  });
  const drift = tableOf(await workbook.read(), "Drift");
  await idle();
  expect(drift.body.values).toEqual(rows.map((row) => row.map((cell) => cell ?? "")));
  expect(drift.below.values[0]).toEqual(["under", 1, 2, 3]);
  // Sheets and tables, then 12 004 rows of 5 cells at 80 bytes in parts of 4 MB.
  expect(log.syncCount).toBe(1 + Math.ceil((12_004 * 5 * 80) / 4_000_000));
  expect(log.requests.every(({ refusal }) => refusal === null)).toBe(true);
});

test("long texts that Excel refuses to give at once are asked for in halves", async () => {
  const text = "å".repeat(30_000);
  const rows = Array.from({ length: 200 }, (_, row) => [row, text]);
  const { workbook } = await openExcel({
    sheets: [
      {
        name: "Text",
        rows: { A1: [["Nr", "Kommentar"], ...rows] },
        tables: [{ name: "Kommentarer", ref: "A1:B201" }],
      },
    ],
  });
  expect(tableOf(await workbook.read(), "Kommentarer").body.values).toEqual(rows);
});

test("a large workbook whose first rows are longer than was reckoned with is read in smaller parts, from where it stands", async () => {
  const rows = Array.from({ length: 17_000 }, (_, row) => [row, "å".repeat(row < 9_000 ? 150 : 1)]);
  const { workbook } = await openExcel({
    sheets: [
      {
        name: "Text",
        rows: { B3: [["Nr", "Kommentar"], ...rows] },
        tables: [{ name: "Kommentarer", ref: "B3:C17003" }],
      },
    ],
  });
  const { row, column, body } = tableOf(await workbook.read(), "Kommentarer");
  expect([row, column]).toEqual([2, 1]);
  expect(body.values).toEqual(rows);
});

test("a cell that is being edited is said to be, and nothing waits", async () => {
  const { workbook, intercept } = await openExcel(readSample("tiny.json"));
  intercept(() => Promise.resolve({ refused: 5004 }));
  await expect(workbook.read()).rejects.toMatchObject({ name: "WorkbookError", code: "cell-edit-mode" });
});
