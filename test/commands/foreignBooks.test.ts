/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import fc from "fast-check";
import { readCheck } from "../../src/commands/readCheck";
import { proposeDeviations } from "../../src/commands/proposeDeviations";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import type { SignConvention } from "../../src/core/vocabulary/signConvention";
import type { CellContent } from "../../src/core/workbook";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { sheetWords as words } from "../../src/texts/sheetWords";
import { describeBook, describeCells } from "../excel/describeBook";
import { type OpenExcel, openExcel } from "../excel/openExcel";

// Workbooks that somebody else laid out: written through the real office.js, calculated, and taken back.

type Contents = CellContent | null | { readonly formula: string };

/** One sheet with one table whose header row stands in row 3, from column B, and what the user typed around it. */
function createBook(table: {
  readonly name?: string;
  readonly sheet?: string;
  readonly rows: readonly (readonly Contents[])[];
  readonly below?: readonly (readonly Contents[])[];
  readonly right?: readonly Contents[];
}): unknown {
  const { name = "Tabell1", sheet = "Drift", rows, below = [], right = [] } = table;
  const width = rows[0]?.length ?? 0;
  const lastColumn = String.fromCharCode(65 + width);
  const lastRow = 2 + rows.length;
  const cells = Object.fromEntries([
    ...right.map((contents, index) => [`${String.fromCharCode(66 + width)}${String(3 + index)}`, contents] as const),
    ["A1", "Uppföljning"],
  ]);
  return {
    name: "Bok1.xlsx",
    sheets: [
      {
        name: sheet,
        cells,
        rows: { B3: [...rows, ...below] },
        tables: [{ name, ref: `B3:${lastColumn}${String(lastRow)}` }],
      },
    ],
  };
}

const defaults = { conventions: new Map(), formats: new Map() };

async function writeAll({ workbook }: OpenExcel, answer?: SignConvention) {
  const check = await readCheck(workbook);
  const conventions = new Map(answer === undefined ? [] : check.tables.map(({ tableId }) => [tableId, answer]));
  const proposal = proposeDeviations(check, { ...defaults, conventions }, words);
  return { proposal, written: await writePlan(workbook, proposal.plan) };
}

const readCell = (excel: OpenExcel, address: string): CellContent => {
  const [sheetName = "", cell = ""] = address.split("!");
  const column = cell.charCodeAt(0) - 65;
  const { value } = excel.book.getSheet(sheetName).cellAt(Number(cell.slice(1)) - 1, column);
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
};

test("a typed Summa under a table that gets its first deviation column is filled in, and no second sum is added", async () => {
  const excel = await openExcel(
    createBook({
      rows: [
        ["Enhet [nr #1]", "Budget 2019 (tkr)", "Prognos apr", "Prognos aug"],
        ["Ledning & stöd", 5250, 5200, 5300],
        ["Äldreomsorg", 80000, 81000, 82500],
      ],
      below: [["Summa", 85250, 86200, 87700]],
    }),
  );
  const { written } = await writeAll(excel);
  expect(written.differences).toEqual([]);
  expect(["F4", "F5", "F6", "E6", "C6"].map((cell) => readCell(excel, `Drift!${cell}`))).toEqual([
    -50, -2500, -2550, 87800, 85250,
  ]);
  expect(excel.book.tables.map((table) => table.hasTotals)).toEqual([false, false]);
});

test("a note under the table stays where it is, and no totals row pushes it down", async () => {
  const excel = await openExcel(
    createBook({
      rows: [
        ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
        ["Skola", 100, 90, null],
      ],
      below: [["Preliminära siffror", null, null, null]],
    }),
  );
  const { proposal } = await writeAll(excel);
  expect(proposal.tables[0]?.notes).toContainEqual({ kind: "below-taken", cell: "B5" });
  expect(readCell(excel, "Drift!B5")).toBe("Preliminära siffror");
  expect(readCell(excel, "Drift!E4")).toBe(10);
});

test("what stands to the right of a table is not moved for a new column", async () => {
  const excel = await openExcel(
    createBook({
      rows: [
        ["Verksamhet", "Budget", "Prognos"],
        ["Skola", 100, 90],
      ],
      right: [null, "Egen anteckning"],
    }),
  );
  const { proposal } = await writeAll(excel);
  expect(proposal.tables[0]?.notes).toContainEqual({ kind: "right-taken" });
  expect(readCell(excel, "Drift!E4")).toBe("Egen anteckning");
});

test("the user's own right formulas stand, and a typed deviation that is wrong is replaced and said", async () => {
  const own = await openExcel(
    createBook({
      rows: [
        ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
        ["Skola", 100, 90, { formula: "=C4-D4" }],
        ["Vård", 200, 230, { formula: "=C5-D5" }],
      ],
    }),
  );
  await writeAll(own);
  expect(own.book.getSheet("Drift").cellAt(3, 4).formula).toBe("=C4-D4");
  const typed = await openExcel(
    createBook({
      rows: [
        ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
        ["Skola", 100, 90, 10],
        ["Kultur", 50, 50, 0],
        ["Vård", 200, 230, -300],
      ],
    }),
  );
  const { proposal } = await writeAll(typed);
  expect(proposal.counts.changed).toBe(1);
  expect(readCell(typed, "Drift!E6")).toBe(-30);
});

test("a deviation column with the user's formula in one row and blanks in the others comes back as it was", async () => {
  const excel = await openExcel(
    createBook({
      rows: [
        ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
        ["Skola", 100, 90, null],
        ["Kultur", 50, 50, null],
        ["Vård", 200, 230, { formula: "=1+2" }],
      ],
    }),
  );
  const before = describeCells(excel.book);
  await writeAll(excel, "budget-minus-forecast");
  expect(readCell(excel, "Drift!E6")).toBe(-30);
  await undoLastWrite(excel.workbook);
  expect(["E4", "E5", "E6"].map((cell) => excel.book.getSheet("Drift").cellAt(Number(cell[1]) - 1, 4).formula)).toEqual(
    [null, null, "=1+2"],
  );
  expect([...before].filter(([address, contents]) => describeCells(excel.book).get(address) !== contents)).toEqual([]);
});

test("a sheet of the user's own called Delår data is left alone, and nothing is written until it has another name", async () => {
  const excel = await openExcel({
    name: "Bok1.xlsx",
    sheets: [
      {
        name: "Drift",
        rows: {
          A1: [
            ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
            ["Skola", 100, 90, null],
          ],
        },
        tables: [{ name: "Driftbudget", ref: "A1:D2" }],
      },
      { name: "Delår data", cells: { A1: "Viktig rubrik" } },
    ],
  });
  const before = describeBook(excel.book);
  await expect(writeAll(excel)).rejects.toMatchObject({ code: "sheet-taken", place: "Delår data" });
  expect(describeBook(excel.book)).toEqual(before);
});

const header = (...words: readonly string[]) => fc.constantFrom(...words);
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9000, max: 90000 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellContent | null>(null, "7 851", "−150", "-", 0) },
);

const book = fc
  .record({
    label: header("Verksamhet", "Enhet", "Nämnd/verksamhet"),
    budget: header("Budget", "Årsbudget", "Budget 2019", "Budget [tkr]", "Budget helår"),
    forecast: header("Prognos Helår", "Helårsprognos", "Prognos aug", "Årsprognos"),
    extra: header("Åtgärd's #1", "@Anm", "Kolumn [x]", "Övrigt"),
    deviation: fc.constantFrom("Avvikelse", "Budgetavvikelse", null),
    /** What the user has in that column already, per row. */
    own: fc.array(fc.constantFrom<Contents>(null, 0, -17, "se not", { formula: "=1+2" }, { formula: "=B4&ROW()" }), {
      minLength: 6,
      maxLength: 6,
    }),
    isOwn: fc.boolean(),
    rows: fc.array(fc.tuple(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }), figure, figure), {
      minLength: 1,
      maxLength: 6,
    }),
    sumInside: fc.boolean(),
    below: fc.constantFrom<readonly (readonly Contents[])[]>(
      [],
      [["Summa", 1, 2, 3, null]],
      [["Totalt", null, null, null, null]],
      [["Anm.", null, null, null, null]],
    ),
    order: fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
  })
  .map(({ label, budget, forecast, extra, deviation, own, isOwn, rows, sumInside, below, order }) => {
    const arrange = (first: Contents, others: readonly Contents[], last: Contents) => [
      first,
      ...order.map((at) => others[at - 1] ?? null),
      ...(deviation === null ? [] : [last]),
    ];
    const body = rows.map(([name, planned, expected], index) =>
      arrange(
        `${name.replace(/^['=+\-@]/, "x")} ${String(index)}`,
        [planned, expected, null],
        isOwn ? (own[index] ?? null) : null,
      ),
    );
    return createBook({
      rows: [
        arrange(label, [budget, forecast, extra], deviation),
        ...body,
        ...(sumInside ? [arrange("Summa", [1000, 900, null], null)] : []),
      ],
      below: below.map(([first = null, ...rest]) => [first, ...rest].slice(0, deviation === null ? 4 : 5)),
    });
  });

test("whatever somebody's workbook looks like, a write is as promised, is not repeated and can be taken back", async () => {
  await fc.assert(
    fc.asyncProperty(book, async (json) => {
      const excel = await openExcel(json);
      const before = describeBook(excel.book);
      const cellsBefore = describeCells(excel.book);
      const { proposal, written } = await writeAll(excel, "budget-minus-forecast");
      expect(written.differences).toEqual([]);
      const again = proposeDeviations(await readCheck(excel.workbook), defaults, words);
      expect(again.plan.writes).toEqual([]);
      expectOnlyPlannedCells(cellsBefore, describeCells(excel.book), proposal);
      if (proposal.plan.writes.length === 0) return;
      expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
      await excel.run(({ workbook }) => workbook.worksheets.getItem(NOTES_SHEET).delete());
      expect(describeBook(excel.book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

/** No cell of the user's sheets has changed that the preview did not name. */
function expectOnlyPlannedCells(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { groups }: ReturnType<typeof proposeDeviations>,
): void {
  const named = new Set(
    groups.flatMap((group) =>
      group.kind === "formats"
        ? group.formats.flatMap(({ address }) => readAddresses(address).map((cell) => `${group.sheet}!${cell}`))
        : group.cells.map(({ address }) => `${group.sheet}!${address}`),
    ),
  );
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (address) => before.get(address) !== after.get(address),
  );
  const unnamed = changed.filter((address) => !named.has(address) && !/^(Delår data|Rapportuppgifter)!/.test(address));
  // A new column's header comes with the column; the preview shows its cells.
  expect(unnamed.filter((address) => !/^Drift![A-Z]3$/.test(address))).toEqual([]);
}

/** "D5:D7" names D5, D6 and D7; one column only. */
function readAddresses(address: string): readonly string[] {
  const match = /^([A-Z])(\d+)(?::[A-Z](\d+))?$/.exec(address);
  const [, column = "", first = "", last = first] = match ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => `${column}${String(Number(first) + index)}`,
  );
}
