/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { enterContents } from "../../../host/model/operations/enterContents";
import { type OpenExcel, openExcel } from "../openExcel";
import { tableOf } from "../plans";
import { faultBook } from "./faultBook";

/** Somebody types a figure for Kansli; `by` decides whether Excel says that it was here or somewhere else. */
const type = async ({ book, idle }: OpenExcel, value: number, by: "user" | "other" = "user") => {
  const cell = { row: 3, column: 2, rowCount: 1, columnCount: 1 };
  await book.turn(by, () => enterContents(book, book.getSheet("Drift"), cell, () => ({ kind: "value", value })));
  await idle();
};

const readFigure = async ({ workbook }: OpenExcel) => tableOf(await workbook.read(), "Driftbudget").body.values[0]?.[2];

/** How often the pane is told to read again. */
const watch = async ({ workbook }: OpenExcel) => {
  const hints = { count: 0 };
  await workbook.watch(() => void (hints.count += 1));
  return hints;
};

test("a change is a hint to read again, whether it was made here or by somebody else", async () => {
  const excel = await openExcel(faultBook);
  const hints = await watch(excel);
  await type(excel, 701);
  expect(hints.count).toBe(1);
  await type(excel, 702, "other");
  expect(hints.count).toBe(2);
  expect(await readFigure(excel)).toBe(702);
});

test("events that come twice are two hints and nothing worse", async () => {
  const excel = await openExcel(faultBook);
  const hints = await watch(excel);
  excel.hearEvents("doubled");
  await type(excel, 701);
  expect(hints.count).toBe(2);
  expect(await readFigure(excel)).toBe(701);
});

test("events that never come leave the next reading right all the same", async () => {
  const excel = await openExcel(faultBook);
  const hints = await watch(excel);
  excel.hearEvents("lost");
  await type(excel, 701);
  expect(hints.count).toBe(0);
  expect(await readFigure(excel)).toBe(701);
});

test("events that come late say nothing of what stood then: what is read is what stands now", async () => {
  const excel = await openExcel(faultBook);
  const hints = await watch(excel);
  excel.hearEvents("held");
  await type(excel, 701);
  await type(excel, 702);
  expect(hints.count).toBe(0);
  excel.hearEvents("told");
  expect(await readFigure(excel)).toBe(702);
  expect(hints.count).toBe(2);
});

test("a pane that has stopped watching hears no more", async () => {
  const excel = await openExcel(faultBook);
  const hints = { count: 0 };
  const stop = await excel.workbook.watch(() => void (hints.count += 1));
  await stop();
  await type(excel, 701);
  expect(hints.count).toBe(0);
});
