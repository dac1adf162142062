/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { manifestRequirementSets } from "../../host/protocol/appContext";
import type { Interceptor } from "../../host/protocol/interceptor";
import { book, long, planTexts, rowCount } from "./longTexts";
import { openExcel } from "./openExcel";

const newExcel = { ...manifestRequirementSets, ExcelApi: "1.20" };

/** With which options the add-in runs from here. */
function watchOptions(): unknown[] {
  const seen: unknown[] = [];
  const run = Excel.run;
  jest.spyOn(Excel, "run").mockImplementation((...given: unknown[]) => {
    seen.push(given[0]);
    return (run as (...all: unknown[]) => Promise<unknown>)(...given);
  });
  return seen;
}
afterEach(() => jest.restoreAllMocks());

/** Excel refuses the writing requests of a run that has asked for a group, as it does where something in it cannot be undone. */
const refuseGroups =
  (options: readonly unknown[]): Interceptor =>
  async (request, proceed) => {
    const isGrouped = JSON.stringify(options.at(-1)) === '{"mergeUndoGroup":true}';
    if (!isGrouped || !request.isWrite) return proceed();
    const error = { Code: "UndoNotSupported", Message: "", Location: "", ActionIndex: 0, HttpStatusCode: 500 };
    return { body: { Results: [], TraceIds: [], Error: error } };
  };

test("a plan that takes several requests is one step of Excel's own undo, where Excel can make it so", async () => {
  const excel = await openExcel(book, newExcel);
  const plan = await planTexts(excel, long);
  const options = watchOptions();
  await excel.workbook.apply(plan);
  expect(options).toEqual([{ mergeUndoGroup: true }]);
});

test("a plan that takes one request is one step anyway, and asks for no group", async () => {
  const excel = await openExcel(book, newExcel);
  const plan = await planTexts(excel, () => "Lite längre");
  const options = watchOptions();
  await excel.workbook.apply(plan);
  expect(options).toEqual([{}]);
});

test("where Excel refuses the group, all is written without it, and no group is tried again", async () => {
  const excel = await openExcel(book, newExcel);
  const plan = await planTexts(excel, long);
  const options = watchOptions();
  excel.intercept(refuseGroups(options));
  await excel.workbook.apply(plan);
  expect(options.splice(0)).toEqual([{ mergeUndoGroup: true }, {}]);
  expect(excel.book.getSheet("Kommentarer").cellAt(rowCount, 1).value).toBe(long(rowCount - 1));
  const back = await planTexts(excel, () => "Kort");
  await excel.workbook.apply(back);
  expect(options).not.toContainEqual({ mergeUndoGroup: true });
});
