/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import * as z from "zod/mini";
import { putNote } from "../../src/commands/putNote";
import { writePlan } from "../../src/commands/writePlan";
import { readNote } from "../../src/core/note/readNote";
import { readJournal } from "../../src/core/plan/readJournal";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { describeCells } from "../excel/describeBook";
import { openExcel, readSample } from "../excel/openExcel";
import { planOf, setContents, tableOf } from "../excel/plans";

const texts = z.array(z.string());

test("what is kept for the add-in itself leaves every cell and the last undo as they are", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  const drift = tableOf(await excel.workbook.read(), "Drift");
  const target = { kind: "cell", tableId: drift.id, header: "Prognos", row: 0 } as const;
  await writePlan(excel.workbook, planOf(drift, setContents(target, [[90]], [[95]])));
  const undo = readJournal((await excel.workbook.read()).notes);
  const before = describeCells(excel.book);

  excel.log.clear();
  await putNote(excel.workbook, "draft", ["Det som inte gick att föra in"], "a1");
  await excel.idle();
  expect(excel.log.syncCount).toBe(2);
  await putNote(excel.workbook, "draft", ["=1+1"], "b2");
  await putNote(excel.workbook, "overruled", ["godkänd"]);
  await putNote(excel.workbook, "draft", ["ändrad"], "a1");

  const { notes } = await excel.workbook.read();
  expect(undo).not.toBeNull();
  expect(readJournal(notes)).toEqual(undo);
  expect(readNote(notes, "draft", texts, "a1")).toEqual(["ändrad"]);
  expect(readNote(notes, "draft", texts, "b2")).toEqual(["=1+1"]);
  expect(readNote(notes, "overruled", texts)).toEqual(["godkänd"]);
  const after = describeCells(excel.book);
  const changed = [...after.keys()].filter((cell) => before.get(cell) !== after.get(cell));
  expect(changed.every((cell) => cell.startsWith(NOTES_SHEET))).toBe(true);
});

test("a note that is taken away leaves the others, and needs no sheet where there is none", async () => {
  const excel = await openExcel(readSample("tiny.json"));
  await putNote(excel.workbook, "draft", null, "a1");
  expect(excel.book.findSheet(NOTES_SHEET)).toBeUndefined();
  await putNote(excel.workbook, "draft", ["ett"], "a1");
  await putNote(excel.workbook, "draft", ["två"], "b2");
  await putNote(excel.workbook, "draft", null, "a1");
  const { notes } = await excel.workbook.read();
  expect(readNote(notes, "draft", texts, "a1")).toBeNull();
  expect(readNote(notes, "draft", texts, "b2")).toEqual(["två"]);
});
