import { createCalc } from "../../../host/calc/createCalc";
import { createEmptyFile } from "../../../host/file/createEmptyFile";
import type { OpenedFile } from "../../../host/file/openedFile";
import { formatCells } from "../../../host/model/operations/formatCells";
import { measureRows } from "../../../host/model/rowHeights";
import type { Sheet } from "../../../host/model/sheet";
import { area, reopen, savePackage, type } from "./files";

const SENTENCE =
  "Förvaltningen beräknar ett överskott på 300 tkr vid årets slut, eftersom två tjänster har varit vakanta.";

const firstSheet = ({ workbook }: OpenedFile): Sheet => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
};

async function createText(): Promise<OpenedFile> {
  const opened = await createEmptyFile(createCalc());
  const { workbook } = opened;
  await type(workbook, "Blad1", "A2", [[SENTENCE], ["Kort"]]);
  await workbook.turn("user", () => formatCells(workbook, firstSheet(opened), area("A2:A3"), { wrapText: true }));
  return opened;
}

test("a row that has grown with its text says so in the file, as a height that nobody chose", async () => {
  const opened = await createText();
  const height = measureRows(firstSheet(opened)).get(1);
  const sheet = (await savePackage(opened)).text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain(`<row r="2" ht="${String(height)}">`);
  expect(sheet).toContain('<row r="3">');
});

test("such a row of an opened file keeps its height until its text changes, and then fits again", async () => {
  const opened = await reopen(await createText());
  const sheet = firstSheet(opened);
  const before = measureRows(sheet).get(1) ?? 0;
  await type(opened.workbook, "Blad1", "B2", [["Bredvid"]]);
  expect(measureRows(sheet).get(1)).toBe(before);
  await type(opened.workbook, "Blad1", "A2", [[`${SENTENCE} ${SENTENCE}`]]);
  expect(measureRows(sheet).get(1)).toBeGreaterThan(before * 1.5);
  await type(opened.workbook, "Blad1", "A2", [["Kort"]]);
  expect((await savePackage(opened)).text("xl/worksheets/sheet1.xml")).toContain('<row r="2">');
});
