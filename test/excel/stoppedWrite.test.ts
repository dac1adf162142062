/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import { readLastWrite } from "../../src/core/plan/readLastWrite";
import { book, long, planTexts, rowCount } from "./longTexts";
import { type OpenExcel, openExcel } from "./openExcel";
import { tableOf } from "./plans";

// A write of several requests, stopped by the user between two of them.

/** Writes long texts in every row, and stops as `stopAt` says; what was told of the parts on the way. */
async function writeStopped(excel: OpenExcel, stopAt: number) {
  const plan = await planTexts(excel, long);
  const told: (readonly [number, number])[] = [];
  const written = writePlan(excel.workbook, plan, (sent, of) => {
    told.push([sent, of]);
    return sent === stopAt ? "stop" : "goOn";
  });
  return { written, told };
}
const readTexts = async ({ workbook }: OpenExcel) =>
  tableOf(await workbook.read(), "Kommentarer").body.values.map((row) => String(row[1]).length);

test("what had been written when the user stopped is told, and its undo stands in the workbook", async () => {
  const excel = await openExcel(book);
  const { written, told } = await writeStopped(excel, 6);
  await expect(written).rejects.toMatchObject({ code: "stopped" });
  const [first] = told;
  expect(told.map(([sent]) => sent)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(first?.[1]).toBeGreaterThan(6);
  const lengths = await readTexts(excel);
  const done = lengths.filter((length) => length === long(0).length).length;
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(rowCount);
  expect(readLastWrite(await excel.workbook.read())).toMatchObject({ done, of: rowCount });
  // What undo needs is itself more than fits in one answer.
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(new Set(await readTexts(excel))).toEqual(new Set(["Kort".length]));
});

test("a write that is stopped before anything is sent has written nothing", async () => {
  const excel = await openExcel(book);
  const { written } = await writeStopped(excel, 0);
  await expect(written).rejects.toMatchObject({ code: "stopped" });
  expect(new Set(await readTexts(excel))).toEqual(new Set(["Kort".length]));
  expect((await excel.workbook.read()).notes).toEqual([]);
});
