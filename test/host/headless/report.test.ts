import { readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { openDocx, readCells } from "../../export/openDocx";
import { createFolder, readKoping, runCommandLine, writeBook } from "./commandLine";

const asCosts = ["--convention", "budget-minus-forecast"];

let folder: string;
let koping: string;
let school: string;

const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await createFolder();
  koping = await writeBook(inFolder("koping.xlsx"), readKoping());
  school = await writeBook(inFolder("skola.xlsx"), {
    sheets: [
      {
        name: "Drift",
        rows: {
          A3: [
            ["Verksamhet", "Budget", "Utfall", "Prognos", "Avvikelse"],
            ["Förskola", 900, 600, 880, 20],
            ["Grundskola", 1500, 1100, 1500, 0],
          ],
        },
        tables: [{ name: "Driftbudget", ref: "A3:E5" }],
      },
      {
        name: "Rapportuppgifter",
        rows: {
          A3: [
            ["Uppgift", "Värde"],
            ["Kommun", "Köping"],
            ["Förvaltning", "Barn och utbildning"],
            ["Period", "augusti 2019"],
            ["Belopp anges i", "tkr"],
          ],
        },
        tables: [{ name: "Rapportuppgifter", ref: "A3:B7" }],
      },
    ],
  });
});

afterAll(() => rm(folder, { recursive: true }));

const openFile = async (file: string) => openDocx(await readFile(file));

test("the report is made as a Word file and a web page, and is a draft with exit code 1 as long as an error is open", async () => {
  const [docx, html] = [inFolder("rapport.docx"), inFolder("rapport.html")];
  const { code, result } = await runCommandLine("report", koping, "--docx", docx, "--html", html, "--json", ...asCosts);
  const report = JSON.parse(result) as { made: unknown; reports: [{ status: string; sections: string[] }] };
  expect(report.made).toEqual({ docx, html });
  expect(report.reports[0].status).toMatch(/^UTKAST – \d+ fel kvarstår$/);
  expect(report.reports[0].sections).toContain("economy");
  expect(code).toBe(1);

  const file = await openFile(docx);
  expect(file.paragraphs[0]).toEqual({ style: "Heading1", text: "Kommunstyrelsen – Kommunledningsförvaltningen" });
  expect(file.paragraphs.map(({ text }) => text)).toContain(report.reports[0].status);
  const sums = file.tables.flatMap((table) => readCells(table)).filter(([label]) => label === "Summa");
  expect(sums).toEqual([
    ["Summa", "40\u00a0358", "40\u00a0058", "+300"],
    ["Summa", "4\u00a0359", "69", "–", "–"],
  ]);
  expect(await readFile(html, "utf8")).toContain('<td style="text-align:right"><strong>+300</strong></td>');
});

test("a report without open errors ends with exit code 0, and begins on the heading level that is asked for", async () => {
  const docx = inFolder("skola.docx");
  const { code } = await runCommandLine("report", school, "--docx", docx, "--level", "3");
  expect(code).toBe(0);
  const { paragraphs, tables } = await openFile(docx);
  expect(paragraphs[0]).toEqual({ style: "Heading3", text: "Barn och utbildning" });
  expect(tables.flatMap((table) => readCells(table)).at(-1)).toEqual([
    "Summa",
    "2\u00a0400",
    "1\u00a0700",
    "2\u00a0380",
    "+20",
  ]);
});

test("the reports of several departments are joined in the order that they are given", async () => {
  const docx = inFolder("kommunen.docx");
  const { code, result } = await runCommandLine(
    "report",
    school,
    koping,
    "--join",
    "--docx",
    docx,
    "--form",
    "whole",
    ...asCosts,
  );
  expect(result).toContain("Rapport med ");
  expect(code).toBe(1);
  const departments = (await openFile(docx)).paragraphs.filter(({ style }) => style === "Heading1");
  expect(departments.map(({ text }) => text)).toEqual([
    "Barn och utbildning",
    "Kommunstyrelsen – Kommunledningsförvaltningen",
  ]);
});

test("where one of several workbooks cannot be read nothing is joined, since a report that lacks a part looks whole", async () => {
  const docx = inFolder("halv.docx");
  const { code, notices } = await runCommandLine("report", school, inFolder("saknas.xlsx"), "--join", "--docx", docx);
  expect(notices).toContain("Inget sattes ihop");
  expect(code).toBe(2);
  await expect(stat(docx)).rejects.toThrow("ENOENT");
});

test.each([
  ["nowhere to put it", "--docx rapport.docx eller --html", []],
  ["a name of another kind", "behöver ett namn som slutar på .docx", ["--docx", "rapport.pdf"]],
  ["a form that is not there", "är ingen form", ["--docx", "a.docx", "--form", "halv"]],
  ["a level beyond Word's", "är ingen rubriknivå", ["--docx", "a.docx", "--level", "7"]],
  ["several workbooks in one file without saying so", "Ange --join för att få alla", ["två.xlsx", "--docx", "a.docx"]],
])("a report that cannot be made as asked is refused in words with exit code 2: %s", async (_, words, args) => {
  const { code, notices } = await runCommandLine("report", koping, ...args);
  expect(notices).toContain(words);
  expect(code).toBe(2);
});

test("what the report leaves out since the workbook does not say it is told: how deviations are counted, and whose report it is", async () => {
  const rows = {
    A1: [
      ["Verksamhet", "Budget", "Prognos"],
      ["Bibliotek", 100, 90],
    ],
  };
  const tables = [{ name: "Driftbudget", ref: "A1:C2" }];
  const bare = await writeBook(inFolder("bibliotek.xlsx"), { sheets: [{ name: "Drift", rows, tables }] });
  const args = ["report", bare, "--html", inFolder("bibliotek.html")];
  const { notices } = await runCommandLine(...args);
  expect(notices).toContain(
    "Avvikelser visas inte för Driftbudget: det är inte sagt hur de räknas. Ange --convention (siffrorna talar för budget-minus-forecast)",
  );
  expect(notices).toContain("Rapportuppgifter säger inte Kommun, Nämnd, Förvaltning, Period och Belopp anges i");
  const said = await runCommandLine(...args, ...asCosts, "--unit", "tkr");
  expect(said.notices).not.toContain("Avvikelser visas inte");
  expect(said.notices).toContain("Rapportuppgifter säger inte Kommun, Nämnd, Förvaltning och Period, så");
  const net = { A1: [rows.A1[0], ["Intäkter", 50, 40], ...rows.A1.slice(1), ["Netto", 50, 50]] };
  const mixed = await writeBook(inFolder("netto.xlsx"), {
    sheets: [{ name: "Drift", rows: net, tables: [{ name: "Driftbudget", ref: "A1:C4" }] }],
  });
  const { notices: told } = await runCommandLine("report", mixed, "--html", inFolder("netto.html"), ...asCosts);
  expect(told).toContain(
    "Avvikelser och summor visas inte för Driftbudget: kostnader och intäkter står båda med plus.",
  );
});
