/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import type { Plan, TableColumn } from "../../src/core/plan/plan";
import { matchFreeName } from "../../src/core/plan/matchFreeName";
import { planProposal } from "../../src/core/plan/planProposal";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { describeBook } from "./describeBook";
import { type OpenExcel, openExcel, readSample } from "./openExcel";
import { tableColumn, tableOf } from "./plans";

const answer: TableColumn = tableColumn("Bedömning", 90, {
  validation: {
    source: "=Statusord!$A$2:$A$4",
    others: "ask",
    error: { title: "Annat ord", text: "Ordet står inte i Statusord. Behåll det ändå?" },
    prompt: { title: "Bedömning", text: "Ja, Delvis eller Nej" },
  },
});

const plan: Plan = {
  kind: "goalTables",
  writes: [
    {
      kind: "addTableSheet",
      sheet: "Statusord",
      table: "Statusord",
      columns: [tableColumn("Ord", 120), tableColumn("Betyder", 120)],
      rows: [
        ["Ja", "yes"],
        ["Delvis", "partly"],
        ["Nej", "no"],
      ],
    },
    {
      kind: "addTableSheet",
      sheet: "Mål",
      table: "Mål",
      columns: [
        tableColumn("Nr", 40),
        tableColumn("Mål", 300, { isWrapped: true }),
        tableColumn("Belopp", 80, { format: "amount" }),
        answer,
      ],
      rows: [["M1", "1.1", 1200, "Ja"]],
    },
  ],
  shapes: [],
};

const stateOf = ({ book }: OpenExcel) => {
  const state = describeBook(book) as { sheets: readonly { name: string }[] };
  return JSON.stringify({ ...state, sheets: state.sheets.filter(({ name }) => name !== NOTES_SHEET) }, null, 1);
};

test("tables that are made together offer the words of the first in the cells of the second, and are taken away together", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  const before = stateOf(excel);
  excel.log.clear();
  await writePlan(excel.workbook, plan);
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);
  const sheet = excel.book.getSheet("Mål");
  expect(sheet.dataValidations).toHaveLength(1);
  expect(sheet.dataValidations[0]).toMatchObject({
    area: { row: 1, column: 3, rowCount: 1, columnCount: 1 },
    rule: { kind: "list", source: "=Statusord!$A$2:$A$4", inCellDropDown: true },
  });
  expect(sheet.cellAt(1, 1).value).toBe("1.1");
  expect(sheet.cellAt(1, 1).format).toMatchObject({ numberFormat: "@", wrapText: true, verticalAlignment: "Top" });
  expect(sheet.cellAt(1, 2).format.numberFormat).toBe("#,##0");
  expect(sheet.columnWidths.get(1)).toBe(300);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done", removedSheets: ["Mål", "Statusord"] });
  expect(stateOf(excel)).toBe(before);
});

test("what Excel says of another word, and beside the cell, is what was planned", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  await writePlan(excel.workbook, plan);
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Mål").getRange("D2");
    dataValidation.load("errorAlert,prompt");
    await context.sync();
    expect(dataValidation.errorAlert).toMatchObject({
      showAlert: true,
      style: "Warning",
      title: "Annat ord",
      message: "Ordet står inte i Statusord. Behåll det ändå?",
    });
    expect(dataValidation.prompt).toMatchObject({
      showPrompt: true,
      title: "Bedömning",
      message: "Ja, Delvis eller Nej",
    });
  });
});

test("validation, text format and wrapping go along when the table grows", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  await writePlan(excel.workbook, plan);
  await excel.run(({ workbook }) => workbook.tables.getItem("Mål").rows.add());
  const sheet = excel.book.getSheet("Mål");
  expect(sheet.cellAt(2, 0).format.numberFormat).toBe("@");
  expect(sheet.cellAt(2, 1).format.wrapText).toBe(true);
});

test("the preview names the tables, every cell with something in it and the hidden sheet", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  const proposal = planProposal(plan, await excel.workbook.read());
  expect(proposal.made.map(({ kind }) => kind)).toEqual(["tableSheet", "tableSheet", "notesSheet"]);
  expect(proposal.groups.map(({ table, cells }) => [table, cells.length])).toEqual([
    ["Statusord", 6],
    ["Mål", 4],
  ]);
  expect(proposal.counts).toEqual({ cells: 10, sheets: 2, changed: 0 });
});

test("names that are taken, by a sheet or a table or in the same plan, give way", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  await writePlan(excel.workbook, plan);
  const snapshot = await excel.workbook.read();
  expect(tableOf(snapshot, "Mål").headers).toEqual(["Nr", "Mål", "Belopp", "Bedömning"]);
  expect(matchFreeName(snapshot, ["Uppdrag", "Delår_Uppdrag"])).toBe("Uppdrag");
  expect(matchFreeName(snapshot, ["MÅL", "Delår_Mål"])).toBe("Delår_Mål");
  expect(matchFreeName(snapshot, ["Mål", "Delår_Mål"], ["delår_mål"])).toBe("Delår_Mål_2");
});
