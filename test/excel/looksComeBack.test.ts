/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { faultBook, stateOf } from "./faults/faultBook";
import { writeKinds } from "./faults/writeKinds";
import { openExcel } from "./openExcel";

test("cells that somebody has coloured under a table are as they were once its new totals row is taken back", async () => {
  const excel = await openExcel(faultBook);
  await excel.run(({ workbook }) => {
    const { format } = workbook.worksheets.getItem("Drift").getRange("B7:C8");
    format.fill.color = "#DDFFDD";
    format.font.bold = true;
  });
  const stood = stateOf(excel);
  const write = await writeKinds.deviations(excel.workbook);
  expect(await write()).toEqual({ differences: [] });
  expect(excel.book.getTable("Driftbudget").hasTotals).toBe(true);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(stood);
});
