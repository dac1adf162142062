/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { TextDecoder } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { createFile } from "../../host/file/createFile";
import { saveFile } from "../../host/file/saveFile";
import { overruleFinding } from "../../src/commands/overruleFinding";
import { proposeControlSheet } from "../../src/commands/proposeControlSheet";
import { proposeDeviations } from "../../src/commands/proposeDeviations";
import { proposeDispatch } from "../../src/commands/proposeDispatch";
import { proposeOverview } from "../../src/commands/proposeOverview";
import { proposePreviousForecasts } from "../../src/commands/proposePreviousForecasts";
import { proposeReportStatus } from "../../src/commands/proposeReportStatus";
import { putNote } from "../../src/commands/putNote";
import { readCheck } from "../../src/commands/readCheck";
import { readDecisionState } from "../../src/commands/readDecisionState";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import { readDecision } from "../../src/core/decision/readDecision";
import { describeControls } from "../../src/entry/describeControls";
import { sheetWords } from "../../src/texts/sheetWords";
import { type OpenExcel, openExcel, readSample } from "../excel/openExcel";

// The host reads files with what every browser and Node have, and jest's window lacks.
Object.defineProperty(window, "TextDecoder", { configurable: true, value: TextDecoder });

const decision = { state: "decided", date: "2019-10-14", paragraph: "§ 88" } as const;

const decide = async ({ workbook }: OpenExcel) => {
  const check = await readCheck(workbook);
  return writePlan(workbook, proposeReportStatus(check, decision, sheetWords).plan);
};

const readChanges = async ({ workbook }: OpenExcel) =>
  (await readCheck(workbook)).findings.filter(({ rule }) => rule === "report/changed-since-decision");

test("Köping's report is decided, changed and put right: the change is told as long as it stands, and undo takes the decision back", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  expect((await decide(excel)).differences).toEqual([]);
  const facts = excel.book.getSheet("Rapportuppgifter");
  expect([12, 13, 14].map((row) => facts.cellAt(row, 1).value)).toEqual(["Beslutad", "2019-10-14", "§ 88"]);
  expect(await readChanges(excel)).toEqual([]);

  const type = (address: string, value: number) =>
    excel.run(({ workbook }) => {
      workbook.worksheets.getItem("Drift").getRange(address).values = [[value]];
    });
  await type("C9", 1174);
  expect(await readChanges(excel)).toMatchObject([{ sheet: "Drift", cell: "C9", decided: 1074, now: 1174 }]);
  expect(readDecisionState(await readCheck(excel.workbook))).toMatchObject({ isStored: true, changeCount: 1 });
  await type("C9", 1074);
  expect(await readChanges(excel)).toEqual([]);

  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  const { report, snapshot } = await readCheck(excel.workbook);
  expect(report.facts.status).toBeNull();
  expect(readDecision(report, snapshot.notes)).toBeNull();
  expect(facts.cellAt(12, 0).value).toBeNull();
});

test("undoing a second decision brings back what the first one stored", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  await decide(excel);
  const first = await readCheck(excel.workbook);
  await excel.run(({ workbook }) => {
    workbook.worksheets.getItem("Drift").getRange("C9").values = [[1174]];
  });
  await decide(excel);
  expect(await readChanges(excel)).toEqual([]);
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  const { report, snapshot } = await readCheck(excel.workbook);
  expect(readDecision(report, snapshot.notes)).toEqual(readDecision(first.report, first.snapshot.notes));
  expect(await readChanges(excel)).toMatchObject([{ sheet: "Drift", cell: "C9", decided: 1074, now: 1174 }]);
});

test("deviations written in a decided report are warned of before they are written, and change nothing that was decided", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  await decide(excel);
  const check = await readCheck(excel.workbook);
  const proposal = proposeDeviations(check, { conventions: new Map(), formats: new Map() }, sheetWords);
  expect(proposal.tables.map(({ notes }) => notes[0])).toEqual([
    { kind: "decided", date: "2019-10-14", paragraph: "§ 88" },
    { kind: "decided", date: "2019-10-14", paragraph: "§ 88" },
  ]);
  await writePlan(excel.workbook, proposal.plan);
  expect(await readChanges(excel)).toEqual([]);
});

test("the next follow-up gets last time's forecasts in the blank cells under Föregående prognos, and only there", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  await decide(excel);
  await excel.run(({ workbook }) => {
    workbook.worksheets.getItem("Rapportuppgifter").getRange("B8:B9").values = [["december 2019"], [3]];
    const table = workbook.tables.getItem("Driftbudget");
    table.columns.add(undefined, [["Föregående prognos"], [8001], [1], ...Array.from({ length: 6 }, () => [""])]);
    workbook.worksheets.getItem("Drift").getRange("C5:C6").values = [[9999], [9999]];
  });
  const check = await readCheck(excel.workbook);
  expect(readDecisionState(check)).toMatchObject({
    previous: { period: { year: 2019, month: 8 }, followUp: "2" },
    blankForecastCount: 6,
  });
  await writePlan(excel.workbook, proposePreviousForecasts(check).plan);
  const drift = excel.book.getSheet("Drift");
  expect([4, 5, 6, 7, 8, 9, 10, 11].map((row) => drift.cellAt(row, 4).value)).toEqual([
    ...[8001, 1, 5140, 13541, 1074, 2000, 8251, 190],
  ]);
  expect(proposePreviousForecasts(await readCheck(excel.workbook)).plan.writes).toEqual([]);
});

/** All the text of a saved file, part after part. */
const readFileText = async ({ book }: OpenExcel): Promise<string> =>
  Object.values(unzipSync(await saveFile(createFile(book))))
    .map((part) => strFromU8(part))
    .join("\n");

test("the sheet of checks names a committee and a department of the same name once", async () => {
  const { workbook } = await openExcel(readSample("koping-2019-08.json"));
  const check = await readCheck(workbook);
  const facts = { ...check.report.facts, department: check.report.facts.committee };
  const { organisation } = describeControls({ ...check, report: { ...check.report, facts } }, "2019-09-12 14:05");
  expect(organisation).toBe("Kommunstyrelsen");
});

test("a workbook made ready to send holds no name of who set something aside, no draft and no undo, but what was decided", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  const { workbook } = excel;
  const found = (await readCheck(workbook)).findings.find(({ stops }) => stops !== "write");
  if (found === undefined) throw new Error("Nothing to set aside.");
  await overruleFinding(workbook, found, { reason: "Skälet är hemligt", by: "Zzyzx", date: "2019-09-12" });
  await putNote(workbook, "draft", ["Utkastet Qwfpg"], "klient-1");
  await decide(excel);
  const check = await readCheck(workbook);
  await writePlan(workbook, proposeOverview(check, "2019-09-12 14:05", sheetWords).plan);
  const controls = describeControls(check, "2019-09-12 14:05");
  await writePlan(workbook, proposeControlSheet(await readCheck(workbook), controls, sheetWords).plan);
  const before = await readFileText(excel);
  for (const secret of ["Zzyzx", "Skälet är hemligt", "Qwfpg"]) expect(before).toContain(secret);

  const { plan, notes } = proposeDispatch(await readCheck(workbook), sheetWords);
  expect(notes.map(({ kind }) => kind)).toEqual([
    ...["not-undone", "removes-sheet", "removes-notes", "removes-notes", "removes-notes", "removes-notes"],
    "keeps-decided",
  ]);
  await writePlan(workbook, plan);
  const after = await readFileText(excel);
  for (const secret of ["Zzyzx", "Skälet är hemligt", "Qwfpg", "Delår kontroller"]) expect(after).not.toContain(secret);
  const { report, snapshot } = await readCheck(workbook);
  expect(readDecision(report, snapshot.notes)).not.toBeNull();
  expect(await readChanges(excel)).toEqual([]);
  expect(await undoLastWrite(workbook)).toEqual({ kind: "nothing" });
  // The overview stays, and is still ours to bring up to date.
  expect(snapshot.ownSheets.map(({ name }) => name)).toEqual(["Delår översikt"]);
  expect(proposeDispatch({ snapshot }, sheetWords).plan.writes).toEqual([]);
});

test("a workbook without decisions that is made ready to send has no hidden sheet left", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  const { workbook } = excel;
  await putNote(workbook, "draft", ["Utkastet Qwfpg"], "klient-1");
  const check = await readCheck(workbook);
  await writePlan(workbook, proposeDeviations(check, { conventions: new Map(), formats: new Map() }, sheetWords).plan);
  const names = () => excel.book.sheets.map(({ name }) => name);
  expect(names()).toContain("Delår data");
  await writePlan(workbook, proposeDispatch(await readCheck(workbook), sheetWords).plan);
  expect(names()).not.toContain("Delår data");
  const again = await readCheck(workbook);
  expect(again.snapshot.notes).toEqual([]);
  expect(proposeDispatch(again, sheetWords).plan.writes).toEqual([]);
});

test("a sheet of checks that somebody has written on is left for them to take away, and the preview says so", async () => {
  const excel = await openExcel(readSample("koping-2019-08.json"));
  const check = await readCheck(excel.workbook);
  await writePlan(
    excel.workbook,
    proposeControlSheet(check, describeControls(check, "2019-09-12 14:05"), sheetWords).plan,
  );
  await excel.run(({ workbook }) => {
    workbook.worksheets.getItem("Delår kontroller").getRange("H2").values = [["Min egen anteckning"]];
  });
  const { plan, notes } = proposeDispatch(await readCheck(excel.workbook), sheetWords);
  expect(notes).toContainEqual({ kind: "sheet-changed", sheet: "Delår kontroller" });
  await writePlan(excel.workbook, plan);
  expect(excel.book.getSheet("Delår kontroller").cellAt(1, 7).value).toBe("Min egen anteckning");
});
