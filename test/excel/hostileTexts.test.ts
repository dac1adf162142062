/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { describeText } from "../../host/model/describeText";
import { addKeyedRows } from "../../src/commands/addKeyedRows";
import { enterField } from "../../src/commands/enterField";
import { proposeControlSheet } from "../../src/commands/proposeControlSheet";
import { putNote } from "../../src/commands/putNote";
import { readCheck } from "../../src/commands/readCheck";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import { planSheet } from "../../src/core/plan/planSheet";
import type { SheetContent } from "../../src/core/plan/sheetContent";
import { describeControls } from "../../src/entry/describeControls";
import { sheetWords } from "../../src/texts/sheetWords";
import { hostileTexts, unprintableTexts } from "../security/hostileTexts";
import { faultBook, stateOf } from "./faults/faultBook";
import { writeKinds } from "./faults/writeKinds";
import { openExcel } from "./openExcel";
import { tableOf } from "./plans";

const allTexts = [...hostileTexts, ...unprintableTexts];
const shorten = (text: string) => JSON.stringify(text.slice(0, 30));
/** As Excel keeps line breaks in a cell. */
const inCell = (text: string) => text.replace(/\r\n?/g, "\n");

test.each(allTexts.map((text) => [shorten(text), text] as const))(
  "%s in a form's field is that text in its cell, and is taken back from there",
  async (_name, text) => {
    const excel = await openExcel(faultBook);
    const before = stateOf(excel);
    const table = tableOf(await excel.workbook.read(), "Mål");
    const field = { tableId: table.id, numberHeader: "Nr", number: "M2", key: "goal", header: "Mål" } as const;
    const outcome = await enterField(excel.workbook, { ...field, before: "Inflytande", after: text });
    expect(outcome).toEqual({ kind: "entered" });
    expect(excel.book.getSheet("Mål").cellAt(2, 1)).toMatchObject({ formula: null, value: text });
    expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
    expect(stateOf(excel)).toBe(before);
  },
);

test("all of them as new rows are those texts, and one undo takes them away", async () => {
  const excel = await openExcel(faultBook);
  const before = stateOf(excel);
  const { id: tableId } = tableOf(await excel.workbook.read(), "Mål");
  const rows = allTexts.filter(({ length }) => length < 1000).map((text) => new Map([["Mål", text]]));
  await addKeyedRows(excel.workbook, { tableId, keyHeader: "Nr", prefix: "M", rows });
  const sheet = excel.book.getSheet("Mål");
  rows.forEach((row, index) => {
    expect(sheet.cellAt(3 + index, 1)).toMatchObject({ formula: null, value: row.get("Mål") });
  });
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(before);
});

test("all of them on a sheet of our own are those texts", async () => {
  const excel = await openExcel(faultBook);
  const content: SheetContent = {
    sheet: "Delår prov",
    columnWidths: [200],
    rows: allTexts.map((text) => ({ cells: [{ style: "body", kind: "text", text }], height: 15 })),
    page: { orientation: "portrait", titleRows: null, frozenRows: 0, header: "", footer: "" },
    charts: [],
  };
  const { writes } = planSheet(content, await excel.workbook.read());
  await writePlan(excel.workbook, { kind: "overview", writes, shapes: [] });
  const sheet = excel.book.getSheet("Delår prov");
  allTexts.forEach((text, row) => {
    expect(sheet.cellAt(row, 0)).toMatchObject({ formula: null, value: inCell(text) });
  });
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
});

test("all of them in a note stand in cells that are text and nothing else, and come back as they were", async () => {
  const excel = await openExcel(faultBook);
  for (const text of allTexts) await putNote(excel.workbook, "draft", { text }, "klient");
  const formulas = [...excel.book.getSheet("Delår data").cells()].map(({ cell }) => cell.formula);
  expect(formulas.every((formula) => formula === null)).toBe(true);
  const { notes } = await excel.workbook.read();
  const content = notes
    .filter(({ kind }) => kind === "draft")
    .map((row) => row.content)
    .join("");
  expect(JSON.parse(content)).toEqual({ text: allTexts.at(-1) });
});

/** A sheet may be called nearly anything but with the signs : \\ / ? * [ ]. */
const hostileNames = ["=1+1", "-<b>&amp;\"O'Brien", "+_x000D_,5"];

test.each(hostileNames)(
  "a sheet called %s is named as that in text and formulas, and all is taken back",
  async (name) => {
    const book = {
      ...faultBook,
      sheets: faultBook.sheets.map((sheet) => (sheet.name === "Drift" ? { ...sheet, name } : sheet)),
    };
    // The formula on the hidden sheet names another sheet.
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Underlag" ? { ...sheet, cells: { A1: "Rör inte", B1: { formula: "=1+1" } } } : sheet,
    );
    const excel = await openExcel({ ...book, sheets });
    for (const kind of ["deviations", "overview"] as const) {
      const write = await writeKinds[kind](excel.workbook);
      expect(await write()).toEqual({ differences: [] });
    }
    const check = await readCheck(excel.workbook);
    await writePlan(
      excel.workbook,
      proposeControlSheet(check, describeControls(check, "2019-09-12 14:05"), sheetWords).plan,
    );
    const controls = [...excel.book.getSheet("Delår kontroller").cells()].map(({ cell }) => describeText(cell));
    expect(controls.filter((text) => text.startsWith("#"))).toEqual([]);
    expect(controls.filter((text) => text.startsWith(`${name}!`)).length).toBeGreaterThan(0);
    expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
    expect(excel.book.findSheet("Delår kontroller")).toBeUndefined();
  },
);

/** A table's name has letters, figures, full stops and underscores; these are the worst that can be made of them. */
const hostileTableNames = ["_x000D_", "Drift.2019", "_xlfn.SUM", "Åtgärder_é", "SUMIF", "Sant", "_"];

test.each(hostileTableNames)(
  "a table called %s is that in formulas and in the overview, and all is taken back",
  async (name) => {
    const sheets = faultBook.sheets.map((sheet) => {
      if (sheet.name === "Underlag") return { ...sheet, cells: { A1: "Rör inte" } };
      return sheet.name === "Drift"
        ? { ...sheet, rows: { A3: sheet.rows?.A3 ?? [] }, tables: [{ name, ref: "A3:D6" }] }
        : sheet;
    });
    const excel = await openExcel({ ...faultBook, sheets });
    const overview = await writeKinds.overview(excel.workbook);
    expect(await overview()).toEqual({ differences: [] });
    const stood = stateOf(excel);
    const deviations = await writeKinds.deviations(excel.workbook);
    expect(await deviations()).toEqual({ differences: [] });
    expect([3, 4, 5].map((row) => excel.book.getSheet("Drift").cellAt(row, 4).value)).toEqual([50, "", -50]);
    const figures = [...excel.book.getSheet("Delår översikt").cells()].map(({ cell }) => cell.value);
    expect(figures).toContain(1950);
    expect(figures.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
    expect(stateOf(excel)).toBe(stood);
  },
);
