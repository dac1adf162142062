/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { addEntries } from "../../src/commands/addEntries";
import { enterField } from "../../src/commands/enterField";
import type { Field } from "../../src/commands/fieldEntry";
import { readCheck } from "../../src/commands/readCheck";
import { removeEntry } from "../../src/commands/removeEntry";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import type { Workbook } from "../../src/commands/workbook";
import type { ColumnKey } from "../../src/core/vocabulary/keys";
import { type OpenExcel, openExcel, readSample } from "../excel/openExcel";
import { tableOf } from "../excel/plans";

const openKoping = () => openExcel(readSample("koping-2019-08.json"));

const fieldOf = async (
  { workbook }: OpenExcel,
  table: string,
  number: string,
  key: ColumnKey,
  header: string,
): Promise<Field> => ({
  tableId: tableOf(await workbook.read(), table).id,
  numberHeader: "Nr",
  number,
  key,
  header,
});

const contentOf = async ({ workbook }: OpenExcel, table: string, number: string, header: string) => {
  const { headers, body } = tableOf(await workbook.read(), table);
  const row = body.values.find((cells) => cells[0] === number);
  return row?.[headers.indexOf(header)];
};

const formulaOf = async ({ workbook }: OpenExcel, table: string, number: string, header: string) => {
  const { headers, body } = tableOf(await workbook.read(), table);
  const row = body.values.findIndex((cells) => cells[0] === number);
  return body.formulas[row]?.[headers.indexOf(header)];
};

/** Everything but the hidden sheet's notes. */
const readCells = async ({ workbook }: OpenExcel) => {
  const { tables } = await workbook.read();
  return tables.map(({ name, body }) => ({ name, formulas: body.formulas, formats: body.numberFormats }));
};

const enter = async (excel: OpenExcel, field: Field, after: string) =>
  enterField(excel.workbook, {
    ...field,
    before: String((await contentOf(excel, "Mål", field.number, field.header)) ?? ""),
    after,
  });

test("what is written in a field stands in its cell, no other cell is touched, and one undo takes it back", async () => {
  const excel = await openKoping();
  const before = await readCells(excel);
  const field = await fieldOf(excel, "Mål", "M2", "reason", "Motivering");
  expect(await enter(excel, field, "Vi når nästan fram.")).toEqual({ kind: "entered" });
  const after = await readCells(excel);
  const changed = after.flatMap(({ name, formulas }, table) =>
    formulas.flatMap((row, at) =>
      row.flatMap((content, column) =>
        content === before[table]?.formulas[at]?.[column] ? [] : [[name, at, column, content]],
      ),
    ),
  );
  expect(changed).toEqual([["Mål", 1, 6, "Vi når nästan fram."]]);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(await readCells(excel)).toEqual(before);
});

test.each([
  ["=1+1"],
  ["+46 221 25 000"],
  ["-5 tjänster"],
  ["@kommunen"],
  ["'citat' och \"citat\""],
  ["första raden\nandra raden\n\nnytt stycke"],
  ["👍 åäö 🇸🇪"],
  ["x".repeat(5000)],
  ["2019-08-31"],
  ["  luft runt om  "],
])("the text %p comes back as it was written", async (text) => {
  const excel = await openKoping();
  const field = await fieldOf(excel, "Mål", "M1", "commentary", "Lägeskommentar");
  expect(await enter(excel, field, text)).toEqual({ kind: "entered" });
  expect(await contentOf(excel, "Mål", "M1", "Lägeskommentar")).toBe(text);
  expect(await enter(excel, field, "nästa")).toEqual({ kind: "entered" });
});

test("a text that somebody else has written meanwhile is not overwritten, and is told", async () => {
  const excel = await openKoping();
  const field = await fieldOf(excel, "Mål", "M1", "reason", "Motivering");
  const before = String(await contentOf(excel, "Mål", "M1", "Motivering"));
  await enterField(excel.workbook, { ...field, before, after: "Den andras text" });
  expect(await enterField(excel.workbook, { ...field, before, after: "Min text" })).toEqual({
    kind: "conflict",
    theirs: "Den andras text",
  });
  expect(await contentOf(excel, "Mål", "M1", "Motivering")).toBe("Den andras text");
});

test("somebody who writes in the same cell between our reading and our writing is not overwritten either", async () => {
  const excel = await openKoping();
  const field = await fieldOf(excel, "Mål", "M1", "reason", "Motivering");
  const before = String(await contentOf(excel, "Mål", "M1", "Motivering"));
  let isFirst = true;
  const overtaken: Workbook = {
    ...excel.workbook,
    apply: async (plan) => {
      if (isFirst) {
        isFirst = false;
        await excel.run(({ workbook }) => (workbook.worksheets.getItem("Mål").getRange("G5").values = [["Den andra"]]));
      }
      return excel.workbook.apply(plan);
    },
  };
  expect(await enterField(overtaken, { ...field, before, after: "Min text" })).toEqual({
    kind: "conflict",
    theirs: "Den andra",
  });
});

test("the row is found by its Nr after the table has been sorted, and a row that is gone is told", async () => {
  const excel = await openKoping();
  const field = await fieldOf(excel, "Mål", "M1", "reason", "Motivering");
  const rows = tableOf(await excel.workbook.read(), "Mål").body.values.map((row) => [...row]);
  await excel.run(({ workbook }) => {
    workbook.tables.getItem("Mål").getDataBodyRange().values = rows.reverse();
  });
  expect(await enter(excel, field, "Efter sortering")).toEqual({ kind: "entered" });
  expect(await contentOf(excel, "Mål", "M1", "Motivering")).toBe("Efter sortering");
  expect(await enterField(excel.workbook, { ...field, number: "M99", before: "", after: "x" })).toEqual({
    kind: "gone",
  });
});

test("a goal that gets another name has it in the rows that name it too, in one undo step", async () => {
  const excel = await openKoping();
  const before = await readCells(excel);
  const title = String(await contentOf(excel, "Mål", "M1", "Mål"));
  const field = await fieldOf(excel, "Mål", "M1", "goal", "Mål");
  const follower = await fieldOf(excel, "Aktiviteter", "A1", "goal", "Mål");
  expect(await contentOf(excel, "Aktiviteter", "A1", "Mål")).toBe(title);
  await enterField(excel.workbook, { ...field, before: title, after: "Ett nytt namn", followers: [follower] });
  expect(await contentOf(excel, "Aktiviteter", "A1", "Mål")).toBe("Ett nytt namn");
  await undoLastWrite(excel.workbook);
  expect(await readCells(excel)).toEqual(before);
});

test("a year of decision stays a number, so that the sheet can sort it", async () => {
  const excel = await openKoping();
  const field = await fieldOf(excel, "Uppdrag", "U1", "decisionYear", "Beslutsår");
  const before = String((await contentOf(excel, "Uppdrag", "U1", "Beslutsår")) ?? "");
  await enterField(excel.workbook, { ...field, before, after: "2017" });
  expect(await formulaOf(excel, "Uppdrag", "U1", "Beslutsår")).toBe(2017);
});

describe("on a protected sheet", () => {
  const protect = (excel: OpenExcel) =>
    excel.run(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Mål");
      sheet.getRange("G5").format.protection.locked = false;
      sheet.protection.protect();
    });

  test("an unlocked cell is filled in", async () => {
    const excel = await openKoping();
    await protect(excel);
    const field = await fieldOf(excel, "Mål", "M1", "reason", "Motivering");
    expect(await enter(excel, field, "Upplåst")).toEqual({ kind: "entered" });
  });

  test("a locked cell is named, and nothing is unprotected", async () => {
    const excel = await openKoping();
    await protect(excel);
    const field = await fieldOf(excel, "Mål", "M2", "reason", "Motivering");
    await expect(enter(excel, field, "Låst")).rejects.toMatchObject({ code: "protected", place: "Mål", cell: "G6" });
  });
});

test("pasted rows get a Nr each and go away with one undo; a removed row comes back with one", async () => {
  const excel = await openKoping();
  const before = await readCells(excel);
  const { report } = await readCheck(excel.workbook);
  if (report.assignments === null) throw new Error("No assignments.");
  await addEntries(excel.workbook, report.assignments, "U", [
    [{ key: "assignment", text: "=Bygg ut" }],
    [
      { key: "assignment", text: "Bygg om (2018)" },
      { key: "decisionYear", text: "2018" },
    ],
  ]);
  const numbers = tableOf(await excel.workbook.read(), "Uppdrag").body.values.map(([number]) => number);
  expect(numbers.slice(-2)).toEqual(["U10", "U11"]);
  expect(await contentOf(excel, "Uppdrag", "U10", "Uppdrag")).toBe("=Bygg ut");
  expect(await formulaOf(excel, "Uppdrag", "U11", "Beslutsår")).toBe(2018);
  await undoLastWrite(excel.workbook);
  expect(await readCells(excel)).toEqual(before);
  const row = { tableId: report.assignments.source.id, numberHeader: "Nr", number: "U3" };
  await removeEntry(excel.workbook, row);
  expect(await contentOf(excel, "Uppdrag", "U3", "Uppdrag")).toBeUndefined();
  await undoLastWrite(excel.workbook);
  expect((await readCells(excel)).map(({ formulas }) => formulas)).toEqual(before.map(({ formulas }) => formulas));
});
