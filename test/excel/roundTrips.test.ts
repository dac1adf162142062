/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { enterField } from "../../src/commands/enterField";
import { readCheck } from "../../src/commands/readCheck";
import { writePlan } from "../../src/commands/writePlan";
import { planDeviations } from "../../src/core/plan/planDeviations";
import { proposeSheet } from "../../src/entry/proposeSheet";
import { sheetWords } from "../../src/texts/sheetWords";
import { createBook } from "../bench/createBook";
import { openExcel, type OpenExcel } from "./openExcel";

/** What a request or an answer may hold, and what a cell is taken for before any has been read. */
const payloadBytes = 4_000_000;
const cellBytes = 80;

const count = async (excel: OpenExcel, work: () => Promise<unknown>) => {
  await excel.idle();
  excel.log.clear();
  await work();
  await excel.idle();
  const bytes = excel.log.requests.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0);
  return { trips: excel.log.syncCount, bytes, isRefused: excel.log.requests.some(({ refusal }) => refusal !== null) };
};

const proposeAll = async ({ workbook }: OpenExcel) => {
  const check = await readCheck(workbook);
  return { check, ...planDeviations(check, { conventions: new Map(), formats: new Map() }, sheetWords) };
};

test.each([10, 1_000, 2_500])(
  "a table of %i rows is checked in two round trips, written in two and leaves a goal to be saved in four",
  async (rowCount) => {
    const excel = await openExcel(createBook(rowCount));
    expect(await count(excel, () => readCheck(excel.workbook))).toMatchObject({ trips: 2, isRefused: false });
    const { check, plan } = await proposeAll(excel);
    expect(plan.writes.length).toBeGreaterThan(0);
    expect(await count(excel, () => writePlan(excel.workbook, plan))).toMatchObject({ trips: 2, isRefused: false });
    const tableId = check.snapshot.tables.find(({ name }) => name === "Mål")?.id ?? "";
    const entry = {
      ...{ tableId, numberHeader: "Nr", number: "M1", header: "Lägeskommentar", key: "commentary" as const },
      ...{ before: "", after: "Arbetet löper på." },
    };
    // The workbook is read to find the row, and read again by the write for what may have changed meanwhile.
    expect(await count(excel, () => enterField(excel.workbook, entry))).toMatchObject({ trips: 4, isRefused: false });
  },
);

test.each([
  { kind: "report", rowCount: 100, trips: 2 },
  { kind: "overview", rowCount: 1_000, trips: 2 },
  // Each row of the report is cells with borders and formats of their own: a thousand take one request more.
  { kind: "report", rowCount: 1_000, trips: 3 },
] as const)(
  "the sheet $kind of a budget of $rowCount rows is made in $trips round trips, its undo included",
  async ({ kind, rowCount, trips }) => {
    const excel = await openExcel(createBook(rowCount));
    const { plan } = proposeSheet(kind, await readCheck(excel.workbook), "2019-09-12 14:05");
    expect(plan.writes.length).toBeGreaterThan(0);
    const written = await count(excel, () => writePlan(excel.workbook, plan));
    expect(written).toMatchObject({ trips, isRefused: false });
    // One to look at what stands there, and one for every request that is full.
    expect(written.trips).toBeLessThanOrEqual(1 + Math.ceil(written.bytes / payloadBytes));
  },
);

test("more than fits in one answer takes one round trip and one for each answer that is full", async () => {
  const rowCount = 9_000;
  const excel = await openExcel(createBook(rowCount));
  const read = await count(excel, () => readCheck(excel.workbook));
  // The header, three rows under the table and the column to its right are read too.
  const cells = (rowCount + 4) * 7;
  expect(read.isRefused).toBe(false);
  expect(read.trips).toBe(1 + Math.ceil((cells * cellBytes) / payloadBytes));
  const { plan } = await proposeAll(excel);
  const written = await count(excel, () => writePlan(excel.workbook, plan));
  expect(written.isRefused).toBe(false);
  expect(written.trips).toBeLessThanOrEqual(1 + Math.ceil(written.bytes / payloadBytes));
});
