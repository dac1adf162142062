/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { faultBook, wholeStateOf } from "../excel/faults/faultBook";
import { openExcel } from "../excel/openExcel";
import { CONTRACT_SHEET } from "./contractCases";
import { type ContractResult, runContract } from "./runContract";

test("the local host answers every case as the contract says, and the suite leaves the workbook as it was", async () => {
  const excel = await openExcel(faultBook);
  const before = wholeStateOf(excel);
  const results: ContractResult[] = [];
  await runContract((result) => void results.push(result));
  expect(results.length).toBeGreaterThan(15);
  expect(results.filter(({ isSame }) => !isSame)).toEqual([]);
  expect(excel.book.findSheet(CONTRACT_SHEET)).toBeUndefined();
  expect(wholeStateOf(excel)).toBe(before);
});

test("an Excel that fills no columns is told as one that differs", async () => {
  const excel = await openExcel(faultBook);
  excel.book.options.fillCalculatedColumns = false;
  const differing = (await runContract()).filter(({ isSame }) => !isSame);
  expect(differing.map(({ name }) => name)).toEqual([
    "a formula in a blank column fills the column, where Excel is set so",
  ]);
});
