/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { readCheck } from "../../src/commands/readCheck";
import { proposeDeviations } from "../../src/commands/proposeDeviations";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { sheetWords as words } from "../../src/texts/sheetWords";
import { describeBook } from "./describeBook";
import { type OpenExcel, openExcel, readSample } from "./openExcel";
import { tableOf } from "./plans";

const defaults = { conventions: new Map(), formats: new Map() };

async function writeDeviations({ workbook }: OpenExcel) {
  const { plan } = proposeDeviations(await readCheck(workbook), defaults, words);
  return writePlan(workbook, plan);
}

async function columnOf({ workbook }: OpenExcel, name: string, header: string) {
  const table = tableOf(await workbook.read(), name);
  const column = table.headers.indexOf(header);
  return { body: table.body.values.map((row) => row[column]), total: table.totals?.values[0]?.[column] };
}

test("Köping's deviations and sums are written as live formulas that give the report's figures", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  const { differences } = await writeDeviations(excel);
  expect(differences).toEqual([]);
  expect(await columnOf(excel, "Driftbudget", "Avvikelse")).toEqual({
    body: [-150, 150, 0, 200, 100, 0, 0, 0],
    total: 300,
  });
  expect(await columnOf(excel, "Investeringsbudget", "Avvikelse Helår")).toEqual({
    body: [66, 0, "", 0, 100],
    total: 166,
  });
  expect((await columnOf(excel, "Investeringsbudget", "Verksamhet")).total).toBe("Summa (prognos för 4 av 5 rader)");
});

test("taken back, the Köping workbook is as it was but for the add-in's own hidden sheet", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  const before = JSON.stringify(describeBook(excel.book), null, 1);
  await writeDeviations(excel);
  expect(JSON.stringify(describeBook(excel.book), null, 1)).not.toBe(before);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect((await excel.workbook.read()).notes).toEqual([]);
  await excel.run(({ workbook }) => workbook.worksheets.getItem(NOTES_SHEET).delete());
  expect(JSON.stringify(describeBook(excel.book), null, 1)).toBe(before);
});

test("the whole write takes two round trips, and so does taking it back", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  const { plan } = proposeDeviations(await readCheck(excel.workbook), defaults, words);
  await excel.idle();
  excel.log.clear();
  await writePlan(excel.workbook, plan);
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);
  excel.log.clear();
  await undoLastWrite(excel.workbook);
  await excel.idle();
  // Two to read, two to write.
  expect(excel.log.syncCount).toBe(4);
});

test("written twice, the workbook is as written once", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  await writeDeviations(excel);
  const once = JSON.stringify(describeBook(excel.book), null, 1);
  await writeDeviations(excel);
  expect(JSON.stringify(describeBook(excel.book), null, 1)).toBe(once);
});
