import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { createCalc } from "../../../host/calc/createCalc";
import { openFile } from "../../../host/file/openFile";
import { createFolder, readKoping, runCommandLine, writeBook } from "./commandLine";

let folder: string;
beforeAll(async () => {
  folder = await createFolder();
});
afterAll(() => rm(folder, { recursive: true }));

/** All texts of a sheet as the saved file shows them, and what is drawn and printed of it. */
const readSheet = async (file: string, name: string) => {
  const { workbook } = await openFile(await readFile(file), path.basename(file), createCalc());
  const shown = [...workbook.getSheet(name).cells()].map(({ cell }) => cell.value);
  workbook.dispose();
  return shown;
};

test("write --what overview,report,controls puts the three sheets in the saved file, and again changes nothing", async () => {
  const file = await writeBook(path.join(folder, "koping.xlsx"), readKoping());
  const write = (what: string) =>
    runCommandLine("write", file, "--in-place", "--json", "--what", what, "--convention", "budget-minus-forecast");
  const first = await write("deviations,overview,report,controls");
  expect(first).toMatchObject({ code: 0 });
  const { sheets } = JSON.parse(first.result) as { sheets: readonly { name: string }[] };
  expect(sheets.map(({ name }) => name)).toEqual(["Delår översikt", "Delår rapport", "Delår kontroller"]);

  const overview = await readSheet(file, "Delår översikt");
  expect(overview).toContain("Förvaltningen beräknar ett överskott på 300\u00a0tkr vid årets slut.");
  expect(overview.filter((value) => typeof value === "object" && value !== null)).toEqual([]);
  const report = await readSheet(file, "Delår rapport");
  expect(report).toEqual(expect.arrayContaining(["UTKAST – 1 fel kvarstår", "Rader med prognos (4 av 5)", 1093, 166]));
  expect(report.filter((value) => typeof value === "string" && value.includes("inte aktuellt"))).toEqual([]);
  expect(await readSheet(file, "Delår kontroller")).toEqual(expect.arrayContaining(["Att åtgärda", "Investering!D7"]));

  const again = await write("overview,report,controls");
  expect(JSON.parse(again.result)).toMatchObject({ sheets: [] });
  expect(await readSheet(file, "Delår rapport")).toEqual(report);
});
