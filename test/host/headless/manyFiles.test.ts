import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { strToU8 } from "fflate";
import { root } from "../../../host/workbench/server/root";
import { repack } from "../file/packFile";
import { createFolder, runCommandLine, writeBook } from "./commandLine";

const sample = path.join(root, "test", "samples", "koping-2019-08.xlsx");

let folder: string;

beforeEach(async () => {
  folder = await createFolder();
});

afterEach(() => rm(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

test("a folder means its workbooks, whatever they are called, and neither Excel's lock files nor anything else in it", async () => {
  await copyFile(sample, inFolder("Räddning & vård åäö.xlsx"));
  await copyFile(sample, inFolder("barn och skola.XLSX"));
  await writeFile(inFolder("~$barn och skola.XLSX"), "lås");
  await writeFile(inFolder("anteckningar.txt"), "text");
  const { code, result, notices } = await runCommandLine("check", folder);
  const lines = result.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain("barn och skola.XLSX: 2 budgettabeller");
  expect(lines[1]).toContain("Räddning & vård åäö.xlsx: 2 budgettabeller");
  expect(lines[2]).toBe("2 arbetsböcker: 0 utan fel, 2 med fel, 0 gick inte att läsa");
  expect(notices).toMatch(/barn och skola\.XLSX verkar vara öppen i Excel\. Det som läses är det som senast sparades/);
  expect(code).toBe(1);
});

test("a pattern means the workbooks that it fits, also where no shell has seen to it, and one that fits none is told", async () => {
  await copyFile(sample, inFolder("drift 1.xlsx"));
  await copyFile(sample, inFolder("drift 2.xlsx"));
  await copyFile(sample, inFolder("annat.xlsx"));
  const found = await runCommandLine("check", inFolder("drift*.xlsx"), "--lang", "en");
  expect(found.result).toMatch(/2 workbooks: 0 without errors, 2 with errors, 0 could not be read/);
  const none = await runCommandLine("check", inFolder("skola*.xlsx"));
  expect(none).toMatchObject({ code: 2, result: "" });
  expect(none.notices).toMatch(/Ingen arbetsbok har ett namn som passar på .*skola\*\.xlsx/);
});

test("a folder without workbooks, and a lock file given as one, are told for what they are", async () => {
  const empty = await runCommandLine("check", folder, "--lang", "en");
  expect(empty).toMatchObject({ code: 2, result: "" });
  expect(empty.notices).toMatch(/The folder .* has no workbooks/);
  await writeFile(inFolder("~$drift.xlsx"), "lås");
  const lock = await runCommandLine("check", inFolder("~$drift.xlsx"));
  expect(lock.code).toBe(2);
  expect(lock.notices).toMatch(/är ingen arbetsbok, utan visar att drift\.xlsx är öppen i Excel/);
});

test("files that cannot be read get a line each with the reason, those that can are checked, and nothing is written", async () => {
  await copyFile(sample, inFolder("bra.xlsx"));
  const bytes = await readFile(sample);
  const bad: Readonly<Record<string, Uint8Array>> = {
    "avkortad.xlsx": bytes.subarray(0, 4000),
    "gammal.xls": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
    "tabell.csv": strToU8("Verksamhet;Budget\nSkola;100"),
    "tom.xlsx": new Uint8Array(),
  };
  for (const [name, content] of Object.entries(bad)) await writeFile(inFolder(name), content);
  const names = ["bra.xlsx", ...Object.keys(bad)];
  const before = await readdir(folder);
  const { code, result, notices } = await runCommandLine(
    "write",
    ...names.map(inFolder),
    "--in-place",
    "--convention",
    "budget-minus-forecast",
  );
  const [good, cut, old, text, empty, total] = result.trimEnd().split("\n");
  expect(good).toMatch(/bra\.xlsx: 24 celler skrivna/);
  expect(cut).toMatch(/avkortad\.xlsx är skadad och går inte att packa upp/);
  expect(old).toMatch(/gammal\.xls har det gamla formatet \.xls\. Öppna den i Excel och spara som \.xlsx/);
  expect(text).toMatch(/tabell\.csv är ingen Excelfil/);
  expect(empty).toMatch(/tom\.xlsx är tom/);
  expect(total).toBe("5 arbetsböcker: 1 klar, 0 med något ogjort, 4 gick inte att läsa eller spara");
  expect(notices).toContain("(5 av 5)");
  expect(code).toBe(2);
  expect(await readdir(folder)).toEqual(before);
  for (const [name, content] of Object.entries(bad)) {
    expect(Buffer.from(content).equals(await readFile(inFolder(name)))).toBe(true);
  }
});

test("a write to many workbooks says of each what became of all that was asked for, and how many are done", async () => {
  await copyFile(sample, inFolder("a hel.xlsx"));
  const locked = repack(await readFile(sample), {
    "xl/workbook.xml": (text) => text.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>'),
  });
  await writeFile(inFolder("b låst.xlsx"), locked);
  const rows = [
    ["Verksamhet", "Budget", "Prognos"],
    ["Skola", 100, 90],
  ];
  await writeBook(inFolder("c två.xlsx"), {
    sheets: ["Norr", "Söder"].map((name) => ({
      name,
      rows: { A1: rows },
      tables: [{ name: `Drift_${name}`, ref: "A1:C2" }],
    })),
  });
  const asked = ["--convention", "budget-minus-forecast", "--what", "deviations,overview,report,goals"];
  const { code, result, notices } = await runCommandLine("write", folder, "--in-place", ...asked);
  const [whole, refused, two, total] = result.trimEnd().split("\n");
  expect(whole).toMatch(
    /a hel\.xlsx: avvikelser: 24 celler skrivna; mål: \d+ celler skrivna; översikt: \d+ celler skrivna; rapport: \d+ celler skrivna$/,
  );
  expect(refused).toMatch(
    /b låst\.xlsx: Arbetsboken är skyddad .* så inget skrevs\. Ta bort skyddet \(Granska, Skydda arbetsbok\)/,
  );
  expect(await readFile(inFolder("b låst.xlsx"))).toEqual(Buffer.from(locked));
  expect(two).toMatch(
    /c två\.xlsx: avvikelser: \d+ celler skrivna; översikt: .* skrivna; rapport: .* skrivna; mål: inget skrevs$/,
  );
  expect(notices.match(/Drift_Norr och Drift_Söder tas med/g)).toHaveLength(1);
  expect(total).toBe("3 arbetsböcker: 1 klar, 2 med något ogjort, 0 gick inte att läsa eller spara");
  expect(code).toBe(1);

  const told = ["--convention", "budget-minus-forecast", "--what", "overview"];
  expect(await runCommandLine("write", inFolder("c två.xlsx"), "--in-place", ...told)).toMatchObject({ code: 0 });
});

test("a workbook that is open in Excel is not written over, and one that already holds all stands untouched", async () => {
  await copyFile(sample, inFolder("drift.xlsx"));
  const write = () =>
    runCommandLine("write", inFolder("drift.xlsx"), "--in-place", "--convention", "budget-minus-forecast");
  await writeFile(inFolder("~$drift.xlsx"), "lås");
  const refused = await write();
  expect(refused.code).toBe(2);
  expect(refused.notices).toMatch(/verkar vara öppen i Excel\. Stäng den där först/);
  expect(await readFile(inFolder("drift.xlsx"))).toEqual(await readFile(sample));

  await rm(inFolder("~$drift.xlsx"));
  expect(await write()).toMatchObject({ code: 0 });
  const once = await readFile(inFolder("drift.xlsx"));
  expect(await write()).toMatchObject({ code: 0 });
  expect(await readFile(inFolder("drift.xlsx"))).toEqual(once);
});

test("a result that cannot be saved is told with the reason, and no half file is left", async () => {
  await copyFile(sample, inFolder("drift.xlsx"));
  await mkdir(inFolder("mapp.xlsx"));
  const convention = ["--convention", "budget-minus-forecast"];
  const missing = await runCommandLine(
    "write",
    inFolder("drift.xlsx"),
    "--out",
    inFolder("saknas/ny.xlsx"),
    ...convention,
  );
  expect(missing.notices).toMatch(/saknas.ny\.xlsx gick inte att spara: mappen finns inte/);
  expect(missing.code).toBe(2);
  const folderName = await runCommandLine(
    "write",
    inFolder("drift.xlsx"),
    "--out",
    inFolder("mapp.xlsx"),
    ...convention,
  );
  expect(folderName.notices).toMatch(/mapp\.xlsx gick inte att spara: det är en mapp/);
  const through = await runCommandLine(
    "write",
    inFolder("drift.xlsx"),
    "--out",
    inFolder("drift.xlsx/ny.xlsx"),
    ...convention,
  );
  expect(through.notices).toMatch(/gick inte att spara: sökvägen går genom något som inte är en mapp/);
  expect((await readdir(folder)).sort()).toEqual(["drift.xlsx", "mapp.xlsx"]);
});

test("one place for the result of several workbooks is refused before any is opened", async () => {
  await copyFile(sample, inFolder("a.xlsx"));
  await copyFile(sample, inFolder("b.xlsx"));
  const { code, notices } = await runCommandLine("write", folder, "--out", inFolder("c.xlsx"));
  expect(notices).toContain("--out gäller en arbetsbok åt gången");
  expect(code).toBe(2);
});
