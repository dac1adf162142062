/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import type { Plan, Write } from "../../src/core/plan/plan";
import { planKeyedCell, planKeyedRow, planKeyedRowRemoval } from "../../src/core/plan/planKeyedCell";
import { planProposal } from "../../src/core/plan/planProposal";
import { readTableShape } from "../../src/core/plan/readTableShape";
import type { TableSnapshot } from "../../src/core/workbook";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { describeBook } from "./describeBook";
import { type OpenExcel, openExcel } from "./openExcel";
import { tableOf } from "./plans";

/** Goals with a formula of the user's own and a note under the table. */
const goals = {
  sheets: [
    {
      name: "Mål",
      rows: {
        A1: [
          ["Nr", "Mål", "Bedömning", "Längd"],
          ["M1", "Hög kvalitet", "Ja", "=LEN(Mål[[#This Row],[Mål]])"],
          ["M2", "Inflytande", null, "=LEN(Mål[[#This Row],[Mål]])"],
          ["M3", "Trygghet", "Delvis", "=LEN(Mål[[#This Row],[Mål]])"],
        ],
        A7: [["Källa: verksamhetsplanen", null, null, null]],
      },
      tables: [{ name: "Mål", ref: "A1:D4" }],
    },
  ],
};

const planOf = (table: TableSnapshot, ...writes: readonly (Write | null)[]): Plan => ({
  kind: "form",
  writes: writes.filter((write) => write !== null),
  shapes: [readTableShape(table, null)],
});

const open = async () => {
  const excel = await openExcel(goals);
  return { excel, table: tableOf(await excel.workbook.read(), "Mål") };
};

const read = async ({ workbook }: OpenExcel) => tableOf(await workbook.read(), "Mål").body.values;

const stateOf = ({ book }: OpenExcel) => {
  const state = describeBook(book) as { sheets: readonly { name: string }[] };
  return JSON.stringify({ ...state, sheets: state.sheets.filter(({ name }) => name !== NOTES_SHEET) }, null, 1);
};

const byKey = (table: TableSnapshot, key: string) => ({ table, keyHeader: "Nr", key });

const edit = (excel: OpenExcel, address: string, value: string) =>
  excel.run(({ workbook }) => {
    workbook.tables.getItem("Mål").worksheet.getRange(address).values = [[value]];
  });

/** What somebody else does between the reading and the writing. */
const changes: Readonly<Record<string, (excel: OpenExcel) => Promise<void>>> = {
  "nobody has touched": () => Promise.resolve(),
  "somebody has sorted": (excel) =>
    excel.run(({ workbook }) => {
      workbook.tables.getItem("Mål").getDataBodyRange().getColumn(0).getResizedRange(0, 2).values = [
        ["M3", "Trygghet", "Delvis"],
        ["M2", "Inflytande", ""],
        ["M1", "Hög kvalitet", "Ja"],
      ];
    }),
  "somebody has added rows to": (excel) =>
    excel.run(({ workbook }) => workbook.tables.getItem("Mål").rows.add(0, [["M9", "Nytt", "", ""]])),
  "somebody has moved": (excel) =>
    excel.run(({ workbook }) => workbook.worksheets.getItem("Mål").getRange("1:2").insert("Down")),
  "somebody has renamed with its sheet": (excel) =>
    excel.run(({ workbook }) => {
      workbook.tables.getItem("Mål").name = "Målen";
      workbook.worksheets.getItem("Mål").name = "Mål 2019";
    }),
};

test.each(Object.entries(changes))("a field finds its row by Nr in a table that %s", async (_, change) => {
  const { excel, table } = await open();
  const plan = planOf(table, planKeyedCell(byKey(table, "M2"), "Bedömning", "=Ja, men inte än"));
  await change(excel);
  excel.log.clear();
  await writePlan(excel.workbook, plan);
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);
  const after = (await excel.workbook.read()).tables[0]?.body.formulas ?? [];
  expect(after.find(([number]) => number === "M2")?.[2]).toBe("=Ja, men inte än");
  expect(after.filter(([number]) => number !== "M2").map((cells) => cells[2])).not.toContain("=Ja, men inte än");
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect((await excel.workbook.read()).tables[0]?.body.values.find(([number]) => number === "M2")?.[2]).toBe("");
});

test.each([
  [
    "the row is gone",
    (excel: OpenExcel) => excel.run(({ workbook }) => workbook.tables.getItem("Mål").rows.getItemAt(1).delete()),
  ],
  ["two rows have the Nr", (excel: OpenExcel) => edit(excel, "A4", "m2 ")],
  ["somebody has written in the cell", (excel: OpenExcel) => edit(excel, "C3", "Nej")],
  ["the column has another header", (excel: OpenExcel) => edit(excel, "C1", "Svar")],
])("nothing is written when %s, and the table is named", async (_, change) => {
  const { excel, table } = await open();
  const plan = planOf(table, planKeyedCell(byKey(table, "M2"), "Bedömning", "Ja"));
  await change(excel);
  const before = stateOf(excel);
  await expect(writePlan(excel.workbook, plan)).rejects.toMatchObject({ code: "table-changed", place: "Mål" });
  expect(stateOf(excel)).toBe(before);
});

test("a new row gets only its own cells, text as text, and is taken away wherever it stands then", async () => {
  const { excel, table } = await open();
  const before = stateOf(excel);
  const row = planKeyedRow(
    byKey(table, "M4"),
    new Map([
      ["Mål", "1.1"],
      ["Okänd", "x"],
    ]),
  );
  const plan = planOf(table, row);
  expect(
    planProposal(plan, await excel.workbook.read()).groups[0]?.cells.map(({ address, after }) => [address, after]),
  ).toEqual([
    ["A5", "M4"],
    ["B5", "1.1"],
  ]);
  await writePlan(excel.workbook, plan);
  expect((await read(excel)).at(-1)?.slice(0, 3)).toEqual(["M4", "1.1", ""]);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(before);

  await writePlan(excel.workbook, plan);
  await excel.run(({ workbook }) => workbook.tables.getItem("Mål").rows.add(undefined, [["M5", "Efter", "", ""]]));
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect((await read(excel)).map(([number]) => number)).toEqual(["M1", "M2", "M3", "M5"]);
});

test("a new row in which somebody has written since is not taken away", async () => {
  const { excel, table } = await open();
  await writePlan(excel.workbook, planOf(table, planKeyedRow(byKey(table, "M4"), new Map([["Mål", "Nytt"]]))));
  await edit(excel, "B5", "Nytt och bättre");
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "refused", places: [{ address: "B5" }] });
  expect((await read(excel)).at(-1)?.[1]).toBe("Nytt och bättre");
});

test("a row that is taken away comes back at its place with its formula", async () => {
  const { excel, table } = await open();
  const before = stateOf(excel);
  await writePlan(excel.workbook, planOf(table, planKeyedRowRemoval(byKey(table, "M2"))));
  expect((await read(excel)).map(([number]) => number)).toEqual(["M1", "M3"]);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(before);
});

test.each(["where it stood", "though the table has moved since the row was chosen"])(
  "a row that is taken away comes back with its colours, font and lines, %s",
  async (where) => {
    const { excel, table } = await open();
    await excel.run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Mål");
      // The row above, whose looks Excel gives a new row, has others.
      sheet.getRange("A2:D2").format.fill.color = "#DDFFDD";
      sheet.getRange("A2:D2").format.font.italic = true;
      sheet.getRange("A3:B3").format.fill.color = "#FFEE00";
      const { format } = sheet.getRange("B3:C3");
      format.font.bold = true;
      format.font.color = "#A80000";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.protection.locked = false;
      sheet.getRange("A3:D3").format.borders.getItem("EdgeTop").style = "Double";
      sheet.getRange("C3").numberFormat = [["@"]];
      if (where !== "where it stood") sheet.getRange("1:2").insert("Down");
    });
    const before = stateOf(excel);
    await writePlan(excel.workbook, planOf(table, planKeyedRowRemoval(byKey(table, "M2"))));
    expect(stateOf(excel)).not.toContain('"#FFEE00"');
    expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
    expect(stateOf(excel)).toBe(before);
  },
);

test("a row in which somebody has written meanwhile is not taken away", async () => {
  const { excel, table } = await open();
  const plan = planOf(table, planKeyedRowRemoval(byKey(table, "M2")));
  await edit(excel, "C3", "Nej");
  await expect(writePlan(excel.workbook, plan)).rejects.toMatchObject({ code: "table-changed", place: "Mål" });
});

test("the first row of an empty table fills its blank row, and leaves it blank again", async () => {
  const excel = await openExcel({
    sheets: [
      {
        name: "Uppdrag",
        rows: {
          A1: [
            ["Nr", "Uppdrag"],
            [null, null],
          ],
        },
        tables: [{ name: "Uppdrag", ref: "A1:B2" }],
      },
    ],
  });
  const table = tableOf(await excel.workbook.read(), "Uppdrag");
  await writePlan(excel.workbook, planOf(table, planKeyedRow(byKey(table, "U1"), new Map([["Uppdrag", "Bygg"]]))));
  expect((await excel.workbook.read()).tables[0]?.body.values).toEqual([["U1", "Bygg"]]);
  await undoLastWrite(excel.workbook);
  expect((await excel.workbook.read()).tables[0]?.body.values).toEqual([["", ""]]);
});

test("on a protected sheet unlocked cells are filled and locked ones are named", async () => {
  const { excel, table } = await open();
  await excel.run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Mål");
    sheet.getRange("C3").format.protection.locked = false;
    sheet.protection.protect();
  });
  await writePlan(excel.workbook, planOf(table, planKeyedCell(byKey(table, "M2"), "Bedömning", "Nej")));
  expect((await read(excel))[1]?.[2]).toBe("Nej");
  const locked = planOf(table, planKeyedCell(byKey(table, "M3"), "Bedömning", "Nej"));
  await expect(writePlan(excel.workbook, locked)).rejects.toMatchObject({
    code: "protected",
    place: "Mål",
    cell: "C4",
  });
  const added = planOf(table, planKeyedRow(byKey(table, "M4"), new Map()));
  await expect(writePlan(excel.workbook, added)).rejects.toMatchObject({ code: "protected", place: "Mål" });
});
