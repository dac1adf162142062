/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import type { Plan } from "../../src/core/plan/plan";
import { planProposal } from "../../src/core/plan/planProposal";
import { planSheet } from "../../src/core/plan/planSheet";
import type { SheetCell, SheetContent, SheetRow } from "../../src/core/plan/sheetContent";
import type { WorkbookSnapshot } from "../../src/core/workbook";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { describeBook } from "./describeBook";
import { type OpenExcel, openExcel, readSample } from "./openExcel";

const NAME = "Delår översikt";

const text = (content: string, style: SheetCell["style"] = "tableText", span?: number): SheetCell => ({
  style,
  kind: "text",
  text: content,
  ...(span === undefined ? {} : { span }),
});
const number = (amount: number): SheetCell => ({ style: "tableAmount", kind: "number", number: amount });
const formula = (entered: string, style: SheetCell["style"] = "tableDeviation"): SheetCell => ({
  style,
  kind: "formula",
  formula: entered,
  value: null,
});
const row = (...cells: readonly SheetCell[]): SheetRow => ({ cells, height: null });

const overview: SheetContent = {
  sheet: NAME,
  columnWidths: [180, 90, 90],
  rows: [
    { cells: [text("Översikt", "title", 3)], height: 30 },
    row(text("=1+1 är text, och så 'det här'", "body", 3)),
    row(text("Verksamhet", "tableHeader"), text("Budget", "tableHeaderNumber"), text("Avvikelse", "tableHeaderNumber")),
    row(text("Kansli"), number(100), formula("=SUM(Drift[Budget])-100")),
    row(text("Näringsliv"), number(200), formula("=B5-150")),
    row(text("Summa", "sumText"), formula("=SUM(B4:B5)", "sumAmount"), formula("=SUM(C4:C5)", "sumDeviation")),
    { cells: [text("Rad\r\ntvå", "note", 3)], height: 40, startsPage: true },
  ],
  page: {
    orientation: "landscape",
    titleRows: { first: 2, last: 2 },
    printedRows: 6,
    frozenRows: 3,
    header: "Kultur & fritid",
    footer: "Delårsrapport augusti 2019",
  },
  charts: [
    {
      name: "Delår avvikelser",
      kind: "bar",
      title: "Avvikelse per verksamhet",
      altText: "Stapeldiagram: Kansli och Näringsliv",
      data: { row: 2, column: 0, rowCount: 3, columnCount: 3 },
      place: { row: 8, column: 0, rowCount: 10, columnCount: 3 },
    },
  ],
};

/** One row fewer, another figure, other words over fewer cells. */
const shorter: SheetContent = {
  ...overview,
  rows: [
    { cells: [text("Kort översikt", "title", 2)], height: 30 },
    ...overview.rows.slice(1, 4),
    row(text("Summa", "sumText"), formula("=SUM(B4:B4)", "sumAmount"), formula("=SUM(C4:C4)", "sumDeviation")),
  ],
  charts: overview.charts.map((chart) => ({ ...chart, title: "Avvikelse", data: { ...chart.data, rowCount: 2 } })),
};

const planOf = (content: SheetContent, snapshot: WorkbookSnapshot): Plan => ({
  kind: "overview",
  writes: planSheet(content, snapshot).writes,
  shapes: [],
});

/** Plans from what stands there, writes with undo and notes, and calculates. */
const put = async (excel: OpenExcel, content: SheetContent): Promise<Plan> => {
  const plan = planOf(content, await excel.workbook.read());
  await writePlan(excel.workbook, plan);
  return plan;
};

const open = () => openExcel(readSample("tiny.json"));

/** The book but for the hidden sheet and what a sheet that is printed remembers. */
const stateOf = ({ book }: OpenExcel) => {
  const state = describeBook(book) as { sheets: readonly { name: string; merged: readonly object[] }[] };
  // Nobody sees the order in which areas were merged.
  const sheets = state.sheets
    .filter(({ name }) => name !== NOTES_SHEET)
    .map((sheet) => ({ ...sheet, merged: sheet.merged.map((area) => JSON.stringify(area)).sort() }));
  const charts = book.sheets
    .filter(({ name }) => name !== NOTES_SHEET)
    .map((sheet) => [
      sheet.name,
      sheet.charts,
      sheet.showGridlines,
      sheet.frozenRows,
      sheet.pageLayout,
      sheet.rowBreaks,
    ]);
  return JSON.stringify({ ...state, sheets, charts }, null, 1);
};

const edit = (excel: OpenExcel, address: string, value: string | number, sheet = NAME) =>
  excel.run(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  });

test("a sheet of ours comes last with its figures, looks, page set-up and chart, and the user stays where they are", async () => {
  const excel = await open();
  const active = excel.book.activeSheetId;
  const snapshot = await excel.workbook.read();
  excel.log.clear();
  await writePlan(excel.workbook, planOf(overview, snapshot));
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);

  const sheet = excel.book.getSheet(NAME);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Start", "Drift", NOTES_SHEET, NAME]);
  expect(excel.book.activeSheetId).toBe(active);
  expect(sheet.cellAt(1, 0).value).toBe("=1+1 är text, och så 'det här'");
  expect(sheet.cellAt(1, 0).formula).toBeNull();
  expect(sheet.cellAt(5, 1).value).toBe(300);
  expect(sheet.cellAt(6, 0).value).toBe("Rad\ntvå");
  expect(sheet.cellAt(3, 2).format.numberFormat).toBe("[>=0.5]+#,##0;[<=-0.5]-#,##0;0");
  expect(sheet.cellAt(2, 0).format).toMatchObject({ wrapText: true, verticalAlignment: "Top" });
  expect(sheet.mergedAreas).toHaveLength(3);
  expect(sheet.columnWidths.get(0)).toBe(180);
  expect(sheet.rowHeights.get(0)).toBe(30);
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.frozenRows).toBe(3);
  expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
  expect(sheet.pageLayout.header.left).toBe("Kultur && fritid");
  expect(sheet.pageLayout.footer.right).toBe("&P (&N)");
  expect(sheet.printedCells.titleRows).toMatchObject({ row: 2, rowCount: 1 });
  expect(sheet.printedCells.areas).toMatchObject([{ row: 0, column: 0, rowCount: 6, columnCount: 3 }]);
  expect([...sheet.rowBreaks]).toEqual([6]);
  expect(sheet.charts.map(({ name, altText }) => [name, altText])).toEqual([
    ["Delår avvikelser", "Stapeldiagram: Kansli och Näringsliv"],
  ]);
  // Every bar has its name beside it, from the top.
  expect(sheet.charts[0]?.content.categoryAxis).toMatchObject({ isReversed: true, tickLabelSpacing: 1 });
});

test("putting the same sheet again is nothing to do", async () => {
  const excel = await open();
  await put(excel, overview);
  const snapshot = await excel.workbook.read();
  expect(planSheet(overview, snapshot)).toEqual({ writes: [], notes: [] });
  expect(snapshot.ownSheets.map(({ name }) => name)).toEqual([NAME]);
});

test("reading the workbook with sheets of ours takes two round trips", async () => {
  const excel = await open();
  await put(excel, overview);
  excel.log.clear();
  await excel.workbook.read();
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);
});

test("a sheet is changed in place and brought back as it was, with what the user has written beside and under it", async () => {
  const excel = await open();
  await put(excel, overview);
  await edit(excel, "E4", "min anteckning");
  await edit(excel, "A9", "under bladet");
  const sheetId = excel.book.getSheet(NAME).id;
  const before = stateOf(excel);

  excel.log.clear();
  await writePlan(excel.workbook, planOf(shorter, await excel.workbook.read()));
  await excel.idle();
  expect(excel.log.syncCount).toBe(4);
  const sheet = excel.book.getSheet(NAME);
  expect(sheet.id).toBe(sheetId);
  expect(sheet.cellAt(4, 1).value).toBe(100);
  expect(sheet.cellAt(5, 0).value).toBeNull();
  expect(sheet.cellAt(3, 4).value).toBe("min anteckning");
  expect(sheet.cellAt(8, 0).value).toBe("under bladet");
  expect(stateOf(excel)).not.toBe(before);

  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done", removedSheets: [] });
  expect(stateOf(excel)).toBe(before);
  expect(planSheet(overview, await excel.workbook.read()).writes).toEqual([]);
});

test("a sheet that we made is taken away again, and the workbook is as before", async () => {
  const excel = await open();
  const before = stateOf(excel);
  await put(excel, overview);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done", removedSheets: [NAME] });
  expect(stateOf(excel)).toBe(before);
  expect((await excel.workbook.read()).ownSheets).toEqual([]);
});

test.each([
  ["in a cell of ours", "B4", "B4"],
  ["beside ours", "F2", "F2"],
  ["under ours", "A20", "A20"],
])("a sheet on which somebody has written %s since is not taken away", async (_, address, named) => {
  const excel = await open();
  await put(excel, overview);
  await edit(excel, address, 12);
  const before = stateOf(excel);
  const outcome = await undoLastWrite(excel.workbook);
  expect(outcome).toMatchObject({ kind: "refused", places: [{ kind: "cell", sheet: NAME, address: named }] });
  expect(stateOf(excel)).toBe(before);
});

test("a sheet on which somebody has drawn a chart of their own is not taken away", async () => {
  const excel = await open();
  await put(excel, overview);
  await excel.run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(NAME);
    sheet.charts.add("BarClustered", sheet.getRange("A3:B5"), "Columns").name = "Mitt";
  });
  await expect(undoLastWrite(excel.workbook)).rejects.toMatchObject({ code: "table-changed", place: NAME });
  expect(excel.book.findSheet(NAME)).toBeDefined();
});

test("what the user has written in our cells is shown and marked before it is replaced, and comes back with undo", async () => {
  const excel = await open();
  await put(excel, overview);
  await edit(excel, "C4", "=7");
  await edit(excel, "B5", "ett hundra");
  const before = stateOf(excel);
  const snapshot = await excel.workbook.read();
  const proposal = planProposal(planOf(overview, snapshot), snapshot);
  expect(proposal.counts).toEqual({ cells: 2, sheets: 1, changed: 2 });
  expect(proposal.groups[0]?.cells.map(({ address, before: old, isChanged }) => [address, old, isChanged])).toEqual([
    ["C4", "=7", true],
    ["B5", "ett hundra", true],
  ]);
  await writePlan(excel.workbook, proposal.plan);
  expect(planSheet(overview, await excel.workbook.read()).writes).toEqual([]);
  await undoLastWrite(excel.workbook);
  expect(stateOf(excel)).toBe(before);
});

test("where ours grows over what the user has written, nothing is written and the cell is named", async () => {
  const excel = await open();
  await put(excel, shorter);
  await edit(excel, "A6", "min summering");
  expect(planSheet(overview, await excel.workbook.read())).toEqual({
    writes: [],
    notes: [{ kind: "in-the-way", sheet: NAME, cell: "A6" }],
  });
});

test("what is typed in our cells between preview and write stops the write", async () => {
  const excel = await open();
  await put(excel, overview);
  const plan = planOf(shorter, await excel.workbook.read());
  await edit(excel, "B4", 101);
  const before = stateOf(excel);
  await expect(writePlan(excel.workbook, plan)).rejects.toMatchObject({ code: "table-changed", place: NAME });
  expect(stateOf(excel)).toBe(before);
});

test("a sheet of the user's with our name is left alone, and ours gets another name", async () => {
  const excel = await open();
  const plan = planOf(overview, await excel.workbook.read());
  await excel.run(({ workbook }) => void workbook.worksheets.add(NAME.toUpperCase()));
  await expect(writePlan(excel.workbook, plan)).rejects.toMatchObject({ code: "table-changed", place: NAME });
  const snapshot = await excel.workbook.read();
  const { writes } = planSheet(overview, snapshot);
  expect(writes).toMatchObject([{ kind: "putSheet", sheet: `${NAME}_2`, before: null }]);
  await writePlan(excel.workbook, planOf(overview, snapshot));
  expect(planSheet(overview, await excel.workbook.read())).toEqual({ writes: [], notes: [] });
});

test("what the user has made of widths and looks stays where we change nothing", async () => {
  const excel = await open();
  await put(excel, overview);
  await excel.run(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(NAME);
    sheet.getRange("A1").format.columnWidth = 250;
    sheet.getRange("A4").format.fill.color = "#FFFF00";
    sheet.getRange("A1").format.font.color = "#FF0000";
  });
  await put(excel, shorter);
  const sheet = excel.book.getSheet(NAME);
  expect(sheet.columnWidths.get(0)).toBe(250);
  expect(sheet.cellAt(3, 0).format.fillColor).toBe("#FFFF00");
});

test("a write that stops halfway leaves its undo, which takes the new sheet away", async () => {
  const excel = await open();
  const before = stateOf(excel);
  const broken = { ...overview, rows: [...overview.rows, row(formula("=OM(1;2"))] };
  const plan = planOf(broken, await excel.workbook.read());
  await expect(writePlan(excel.workbook, plan)).rejects.toMatchObject({ code: "partly-written" });
  expect(excel.book.findSheet(NAME)).toBeDefined();
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(before);
});

test("a protected sheet of ours is left alone", async () => {
  const excel = await open();
  await put(excel, overview);
  const plan = planOf(shorter, await excel.workbook.read());
  await excel.run(({ workbook }) => workbook.worksheets.getItem(NAME).protection.protect());
  await expect(writePlan(excel.workbook, plan)).rejects.toMatchObject({ code: "protected", place: NAME });
  expect(planSheet(shorter, await excel.workbook.read()).notes).toEqual([{ kind: "protected" }]);
});

test("a report of several hundred rows is put in few requests of its kind", async () => {
  const excel = await open();
  const rows = Array.from({ length: 400 }, (_, index) =>
    row(text(`Verksamhet ${String(index)}`), number(index), formula(`=B${String(index + 2)}-1`)),
  );
  const large = { ...overview, rows: [overview.rows[2] ?? row(), ...rows], charts: [] };
  const plan = planOf(large, await excel.workbook.read());
  excel.log.clear();
  await writePlan(excel.workbook, plan);
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);
  expect(excel.book.getSheet(NAME).cellAt(400, 2).value).toBe(398);
});

test("a formula of ours that shows something else than it was computed to is told with its cell", async () => {
  const excel = await open();
  const promise = (value: number | string): SheetCell => ({
    style: "tableAmount",
    kind: "formula",
    formula: "=1+1",
    value,
  });
  const content = { ...overview, rows: [...overview.rows, row(text("Summa"), promise(2), promise(3))] };
  const { differences } = await writePlan(excel.workbook, planOf(content, await excel.workbook.read()));
  expect(differences).toEqual([{ tableId: null, header: `${NAME}!C8`, row: 7, promised: 3, found: 2 }]);
});

test("of rows that are merged alike only the one that looks otherwise is parted and merged anew", async () => {
  const excel = await open();
  const lines = (...contents: readonly SheetCell[]) => ({
    ...overview,
    rows: contents.map((cell) => row(cell)),
    charts: [],
  });
  await put(excel, lines(text("Ett", "body", 2), text("Två", "body", 2)));
  const before = stateOf(excel);
  await put(excel, lines(text("Ett", "heading", 2), text("Två", "body", 2)));
  expect(excel.book.getSheet(NAME).mergedAreas).toHaveLength(2);
  await undoLastWrite(excel.workbook);
  expect(excel.book.getSheet(NAME).mergedAreas).toHaveLength(2);
  expect(stateOf(excel)).toBe(before);
});
