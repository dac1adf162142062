/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { readCheck } from "../../src/commands/readCheck";
import { readRangeTable } from "../../src/commands/readRangeTable";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import { planRangeTable } from "../../src/core/plan/planRangeTable";
import { sheetWords } from "../../src/texts/sheetWords";
import { openExcel } from "./openExcel";

const foreign = {
  name: "uppföljning.xlsx",
  activeSheet: "Vår uppföljning",
  sheets: [
    {
      name: "Vår uppföljning",
      rows: {
        A1: [["Uppföljning augusti"]],
        A3: [
          ["Bedömt", "Var", "Ram"],
          [90, "Skola", 100],
          [205, "Vård", 200],
          ["=SUM(A4:A5)", "Summa", "=SUM(C4:C5)"],
        ],
      },
    },
  ],
};

const openForeign = async () => {
  const excel = await openExcel(foreign);
  await excel.run((context) => context.workbook.worksheets.getActiveWorksheet().getRange("B5").select());
  await excel.idle();
  return excel;
};

test("plain cells become a table over the same contents, and Ångra makes them plain cells again", async () => {
  const { workbook, book, idle, log } = await openForeign();
  const read = () => {
    const sheet = book.getSheet("Vår uppföljning");
    return [2, 3, 4, 5].map((row) => [0, 1, 2].map((column) => sheet.cellAt(row, column).value));
  };
  const before = read();
  log.clear();
  const cells = await workbook.readSelection();
  expect(log.syncCount).toBe(2);
  const planned = planRangeTable(cells, await workbook.read(), sheetWords.tables);
  if ("problem" in planned) throw new Error(planned.problem.kind);
  await writePlan(workbook, planned.plan);
  await idle();
  const { tables } = await workbook.read();
  expect(tables).toMatchObject([
    { name: "Vår_uppföljning", row: 2, column: 0, headers: ["Bedömt", "Var", "Ram"], totals: null },
  ]);
  expect(tables[0]?.body.values).toEqual([
    [90, "Skola", 100],
    [205, "Vård", 200],
  ]);
  expect(tables[0]?.below.formulas[0]).toEqual(["=SUM(A4:A5)", "Summa", "=SUM(C4:C5)"]);
  expect(read()).toEqual(before);
  expect(await undoLastWrite(workbook)).toMatchObject({ kind: "done" });
  await idle();
  expect((await workbook.read()).tables).toEqual([]);
  expect(read()).toEqual(before);
});

test("a header that somebody changes between the preview and the write stops it", async () => {
  const excel = await openForeign();
  const planned = planRangeTable(await excel.workbook.readSelection(), await excel.workbook.read(), sheetWords.tables);
  if ("problem" in planned) throw new Error(planned.problem.kind);
  await excel.run((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C3").values = [["Budget"]];
  });
  await expect(writePlan(excel.workbook, planned.plan)).rejects.toMatchObject({ code: "table-changed" });
  expect((await excel.workbook.read()).tables).toEqual([]);
});

test("a blank sheet has nothing to make a table of", async () => {
  const excel = await openExcel({ ...foreign, sheets: [{ name: "Vår uppföljning", rows: {} }] });
  const answer = await readRangeTable(excel.workbook, await readCheck(excel.workbook), sheetWords);
  expect(answer).toEqual({ kind: "problem", problem: { kind: "nothing" } });
});
