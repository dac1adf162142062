import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { createCalc } from "../../../host/calc/createCalc";
import { openFile } from "../../../host/file/openFile";
import type { CellValue } from "../../../host/model/cell";
import { createFolder, readKoping, runCommandLine, writeBook } from "./commandLine";

jest.setTimeout(120_000);

let folder: string;
beforeAll(async () => {
  folder = await createFolder();
});
afterAll(() => rm(folder, { recursive: true }));

/** The filled cells of a sheet, by row. */
const readSheet = async (file: string, name: string): Promise<readonly (readonly CellValue[])[]> => {
  const { workbook } = await openFile(await readFile(file), path.basename(file), createCalc());
  const rows: CellValue[][] = [];
  for (const { row, column, cell } of workbook.getSheet(name).cells()) (rows[row] ??= [])[column] = cell.value;
  workbook.dispose();
  return rows;
};

test("write --what goals,assignments puts Köping's goals, assignments and counts in the saved file, and again changes nothing", async () => {
  const file = await writeBook(path.join(folder, "koping.xlsx"), readKoping());
  const write = () => runCommandLine("write", file, "--in-place", "--json", "--what", "goals,assignments");
  const first = await write();
  expect(first).toMatchObject({ code: 0 });
  const { sheets } = JSON.parse(first.result) as { sheets: readonly { name: string }[] };
  expect(sheets.map(({ name }) => name)).toEqual(["Delår mål", "Delår status", "Delår uppdrag"]);

  const status = await readSheet(file, "Delår status");
  const sums = status
    .filter(([label]) => label === "Summa")
    .map((row) => row.slice(1).filter((count) => count !== null));
  expect(sums).toEqual([
    [10, 1, 1, 10, 5, 1, 0, 28],
    [10, 0, 0, 0, 10],
    [1, 5, 2, 1, 0, 9],
  ]);
  expect(status.find(([label]) => label === "Alla mål")?.slice(0, 6)).toEqual(["Alla mål", 2, 3, 0, 0, 5]);
  expect(status.find(([label]) => label === "Olika aktiviteter")?.[1]).toBe(27);
  expect(status.find(([label]) => label === "Olika indikatorer")?.[1]).toBe(8);

  expect(JSON.parse(first.result)).toMatchObject({ written: "all" });
  const goals = await readSheet(file, "Delår mål");
  const again = await write();
  expect(JSON.parse(again.result)).toMatchObject({ written: "all", sheets: [] });
  expect(await readSheet(file, "Delår mål")).toEqual(goals);
});

test("a workbook without goals says what was left undone, and gets the sheets that it has tables for", async () => {
  const koping = readKoping() as { readonly sheets: readonly { readonly name: string }[] };
  const sheets = koping.sheets.filter(({ name }) => !["Mål", "Aktiviteter", "Indikatorer"].includes(name));
  const file = await writeBook(path.join(folder, "utan-mal.xlsx"), { ...koping, sheets });
  const alone = await runCommandLine("write", file, "--in-place", "--json", "--what", "goals");
  expect(alone).toMatchObject({ code: 1 });
  expect(JSON.parse(alone.result)).toMatchObject({ written: "nothing", notes: [{ kind: "no-table" }] });
  const both = await runCommandLine("write", file, "--in-place", "--json", "--what", "goals,assignments");
  expect(both).toMatchObject({ code: 1 });
  expect(JSON.parse(both.result)).toMatchObject({
    written: "part",
    sheets: [{ name: "Delår uppdrag" }, { name: "Delår status" }],
    notes: [
      { kind: "no-table", message: "Arbetsboken har ingen tabell Mål, så det finns inget att skriva på bladet." },
    ],
  });
});
