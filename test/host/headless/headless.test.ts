import { readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import { createCalc } from "../../../host/calc/createCalc";
import { openFile } from "../../../host/file/openFile";
import { parseCellAddress } from "../../../src/core/parse/parseCellAddress";
import { createFolder, readKoping, runCommandLine, runThroughNpm, writeBook } from "./commandLine";

let folder: string;
let koping: string;

beforeAll(async () => {
  folder = await createFolder();
  koping = await writeBook(path.join(folder, "koping.xlsx"), readKoping());
});

afterAll(() => rm(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  table: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  message: z.string().min(1),
  suggestion: z.unknown().optional(),
});

const checkSchema = z.strictObject({
  file: z.string(),
  tables: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      sheet: z.string(),
      rows: z.int(),
      convention: z.string().nullable(),
      proposedConvention: z.string().nullable(),
    }),
  ),
  findings: z.array(findingSchema),
});

const contentSchema = z.union([z.string(), z.number(), z.boolean()]);

const writeSchema = z.strictObject({
  file: z.string(),
  out: z.string().optional(),
  written: z.enum(["all", "part", "nothing"]),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      sheet: z.string(),
      written: z.enum(["all", "part", "nothing"]),
      cells: z.int(),
      convention: z.string().nullable(),
      notes: z.array(z.strictObject({ kind: z.string(), message: z.string() })),
    }),
  ),
  plan: z.strictObject({
    counts: z.strictObject({ cells: z.int(), sheets: z.int(), changed: z.int() }),
    cells: z.array(
      z.strictObject({
        sheet: z.string(),
        table: z.string(),
        cell: z.string(),
        column: z.string(),
        row: z.string(),
        before: contentSchema,
        after: contentSchema,
        value: contentSchema,
        isChanged: z.boolean(),
      }),
    ),
    formats: z.array(z.looseObject({ sheet: z.string(), cells: z.string(), kind: z.string() })),
  }),
  findings: z.array(findingSchema),
  differences: z.array(z.unknown()),
});

/** What some cells of a file hold. */
const readCells = async (file: string, sheet: string, addresses: readonly string[]) => {
  const { workbook } = await openFile(await readFile(file), path.basename(file), createCalc());
  const values = addresses.map((address) => {
    const { row, column } = parseCellAddress(address) ?? { row: -1, column: -1 };
    return workbook.getSheet(sheet).cellAt(row, column).value;
  });
  workbook.dispose();
  return values;
};

test("a check by the README's own line gives the tables and findings as JSON, and exit code 1 where there are errors", async () => {
  const { code, result } = await runThroughNpm("check", koping, "--json");
  const checked = checkSchema.parse(JSON.parse(result));
  expect(checked.tables).toMatchObject([
    { key: "operatingBudget", name: "Driftbudget", sheet: "Drift", rows: 8, convention: null },
    { key: "investmentBudget", name: "Investeringsbudget", sheet: "Investering", rows: 5, convention: null },
  ]);
  const missing = checked.findings.find(({ rule }) => rule === "forecast/missing");
  expect(missing).toMatchObject({ severity: "error", table: "Investeringsbudget", sheet: "Investering", cell: "D7" });
  expect(missing?.message).toContain("Ange prognos i D7");
  expect(code).toBe(1);
});

test("a check tells of words for columns and tables that are not there, and what to give a write where the figures do not show how a table counts", async () => {
  const rows = [
    ["Verksamhet", "Budget", "Prognos"],
    ["Skola", 100, 90],
    ["Avgifter", -50, -60],
  ];
  const file = await writeBook(inFolder("oklar.xlsx"), {
    sheets: [{ name: "Drift", rows: { A1: rows }, tables: [{ name: "Driftbudget", ref: "A1:C3" }] }],
  });
  const slips = ["--map", "Prognoss=forecast", "--map", "Budget=budget", "--convention", "Driften=result"];
  const { notices } = await runCommandLine("check", file, ...slips);
  expect(notices).toContain("Ingen budgettabell har en kolumn Prognoss, så --map för den ändrar inget här.");
  expect(notices).toContain("Ingen budgettabell heter Driften, så --convention för den ändrar inget här.");
  expect(notices).not.toContain("kolumn Budget");
  expect(notices).toContain(
    "Ange --convention när du skriver: siffrorna visar inte hur Driftbudget räknar avvikelser.",
  );
});

test("a check is readable as text, in Swedish and in English", async () => {
  const swedish = await runCommandLine("check", koping);
  expect(swedish.result).toMatch(/Fel · Investering!D7: Prognos saknas för Ekonomiadministration, inventarier/);
  const english = await runCommandLine("check", koping, "--lang", "en");
  expect(english.result).toMatch(/Error · Investering!D7: The forecast is missing/);
});

test("a check of a workbook without errors ends with exit code 0, and what the user says is heard", async () => {
  const file = await writeBook(inFolder("egna ord.xlsx"), {
    sheets: [
      {
        name: "Drift",
        rows: {
          A1: [
            ["Verksamhet", "Ram", "Bedömt = helår"],
            ["Skola", 100, 90],
            ["Vård", 200, 205],
          ],
        },
        tables: [{ name: "Drift", ref: "A1:C3" }],
      },
    ],
  });
  const said = [
    "--map",
    "Ram=budget",
    "--map",
    "Bedömt = helår=forecast",
    "--convention",
    "Drift=budget-minus-forecast",
  ];
  const { code, result } = await runCommandLine("check", file, "--json", "--unit", "mnkr", ...said);
  const checked = checkSchema.parse(JSON.parse(result));
  expect(checked.tables).toMatchObject([{ name: "Drift", rows: 2, convention: "budget-minus-forecast" }]);
  expect(checked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(code).toBe(0);
});

test("several workbooks get a line each and a total; the worst of them decides the exit code", async () => {
  const broken = inFolder("trasig.xlsx");
  await writeFile(broken, "Inte en arbetsbok");
  const { code, result, notices } = await runCommandLine("check", koping, broken, inFolder("finns inte.xlsx"));
  const [first, second, third, total, ...rest] = result.trimEnd().split("\n");
  expect(first).toMatch(/koping\.xlsx: 2 budgettabeller, 1 fel/);
  expect(second).toMatch(/trasig\.xlsx är ingen Excelfil/);
  expect(third).toMatch(/finns inte\.xlsx finns inte/);
  expect(total).toBe("3 arbetsböcker: 0 utan fel, 1 med fel, 2 gick inte att läsa");
  expect(rest).toEqual([]);
  expect(notices).toContain("(1 av 3)");
  expect(code).toBe(2);
});

test("a write saves a new file with the figures of the report, says what it wrote, and leaves the input as it was", async () => {
  const before = await readFile(koping);
  const out = inFolder("skriven.xlsx");
  const { code, result } = await runCommandLine("write", koping, "--out", out, "--convention", "budget-minus-forecast");
  const written = writeSchema.parse(JSON.parse(result));
  expect(written).toMatchObject({ written: "all", out });
  expect(written.plan.counts.cells).toBe(24);
  expect(written.plan.cells.find(({ cell, sheet }) => sheet === "Drift" && cell === "D5")).toMatchObject({
    before: "",
    value: -150,
  });
  expect(written.differences).toEqual([]);
  expect(await readCells(out, "Drift", ["B13", "C13", "D13"])).toEqual([40358, 40058, 300]);
  expect(await readCells(out, "Investering", ["A10", "E7", "E10"])).toEqual([
    "Summa (prognos för 4 av 5 rader)",
    "",
    166,
  ]);
  expect(code).toBe(0);
  expect(await readFile(koping)).toEqual(before);

  const again = await runCommandLine("write", out, "--in-place");
  expect(writeSchema.parse(JSON.parse(again.result)).plan.counts.cells).toBe(0);
  expect(again.code).toBe(0);
  expect(await readCells(out, "Drift", ["D13"])).toEqual([300]);
});

test("without a decided convention nothing is written, no file is made and it is said what to decide", async () => {
  const out = inFolder("oskriven.xlsx");
  const { code, result, notices } = await runCommandLine("write", koping, "--out", out);
  const refused = z
    .strictObject({ file: z.string(), written: z.literal("nothing"), findings: z.array(findingSchema) })
    .parse(JSON.parse(result));
  expect(refused.findings).toMatchObject([
    { rule: "sign/unclear", table: "Driftbudget", suggestion: "budget-minus-forecast" },
    { rule: "sign/unclear", table: "Investeringsbudget", suggestion: "budget-minus-forecast" },
  ]);
  expect(notices).toContain("Ange --convention");
  expect(code).toBe(1);
  await expect(stat(out)).rejects.toThrow("ENOENT");
});

/** Two tables of two rows, with something right of, or under, the first of them, and the sheet of the second protected. */
const writeTwoTables = (name: string, besides: Readonly<Record<string, unknown[][]>>, isProtected: boolean) => {
  const rows = [
    ["Verksamhet", "Budget", "Prognos"],
    ["Skola", 100, 90],
    ["Vård", 200, 205],
  ];
  return writeBook(inFolder(name), {
    sheets: [
      { name: "Drift", rows: { A1: rows, ...besides }, tables: [{ name: "Driftbudget", ref: "A1:C3" }] },
      {
        name: "Investering",
        rows: { A1: rows },
        tables: [{ name: "Investeringsbudget", ref: "A1:C3" }],
        protected: isProtected,
      },
    ],
  });
};

test("a write that a protected sheet stops in one of two tables saves the other, and says with exit code 1 what it left undone and why", async () => {
  const file = await writeTwoTables("skyddad.xlsx", {}, true);
  const out = inFolder("delvis.xlsx");
  const ended = await runCommandLine("write", file, "--out", out, "--convention", "budget-minus-forecast");
  const written = writeSchema.parse(JSON.parse(ended.result));
  expect(written).toMatchObject({ written: "part", out });
  expect(written.tables).toMatchObject([
    { name: "Driftbudget", written: "all", convention: "budget-minus-forecast", notes: [] },
    { name: "Investeringsbudget", written: "nothing", cells: 0, convention: null, notes: [{ kind: "protected" }] },
  ]);
  expect(ended.notices).toMatch(/Investeringsbudget \(Investering\): Bladet är skyddat/);
  expect(ended.notices).not.toContain("Driftbudget");
  expect(ended.code).toBe(1);
  expect(await readCells(out, "Drift", ["D2", "D3"])).toEqual([10, -5]);
  expect(await readCells(out, "Investering", ["D2", "D3"])).toEqual([null, null]);
});

test("a write that could write nothing makes no file and says so with exit code 1", async () => {
  const file = await writeBook(inFolder("allt skyddat.xlsx"), {
    sheets: [
      {
        name: "Drift",
        rows: {
          A1: [
            ["Verksamhet", "Budget", "Prognos"],
            ["Skola", 100, 90],
          ],
        },
        tables: [{ name: "Driftbudget", ref: "A1:C2" }],
        protected: true,
      },
    ],
  });
  const out = inFolder("blev inte.xlsx");
  const ended = await runCommandLine("write", file, "--out", out, "--convention", "result", "--lang", "en");
  expect(writeSchema.parse(JSON.parse(ended.result))).toMatchObject({
    written: "nothing",
    plan: { counts: { cells: 0 } },
  });
  expect(ended.code).toBe(1);
  await expect(stat(out)).rejects.toThrow("ENOENT");
});

test("a table of which only a part could be written says which part and why, with exit code 1", async () => {
  const taken = await writeTwoTables("upptaget.xlsx", { D1: [["Egen anteckning"]] }, false);
  const out = inFolder("del av tabell.xlsx");
  const ended = await runCommandLine("write", taken, "--out", out, "--convention", "budget-minus-forecast");
  const written = writeSchema.parse(JSON.parse(ended.result));
  expect(written.written).toBe("part");
  expect(written.tables).toMatchObject([
    { name: "Driftbudget", written: "part", notes: [{ kind: "right-taken" }] },
    { name: "Investeringsbudget", written: "all" },
  ]);
  expect(written.tables[0]?.cells).toBeGreaterThan(0);
  expect(ended.notices).toMatch(/Driftbudget \(Drift\): .*Infoga en kolumn med rubriken Avvikelse/);
  expect(ended.code).toBe(1);
});

test("a write goes over its input only where that is asked for", async () => {
  const { code, notices } = await runCommandLine("write", koping, "--out", koping, "--convention", "result");
  expect(notices).toContain("--in-place");
  expect(code).toBe(2);
});

test.each([
  ["print", "Kommandot print finns inte. Det som finns är check, write, prepare, report.", ["print", "bok.xlsx"]],
  ["an option of another command", "check har inget val som heter --out.", ["check", "bok.xlsx", "--out", "ny.xlsx"]],
  ["an option without its value", "Ange ett värde efter --convention.", ["check", "bok.xlsx", "--convention"]],
  ["a command without a workbook", "Ange en arbetsbok efter check.", ["check"]],
  ["a write without a place for the result", "--out ny.xlsx, eller --in-place", ["write", "bok.xlsx"]],
  ["a language that is not there", "Språket fi finns inte", ["check", "bok.xlsx", "--lang", "fi"]],
])("a command line that cannot be understood is refused in words with exit code 2: %s", async (_, words, args) => {
  const { code, result, notices } = await runCommandLine(...args);
  expect(notices).toContain(words);
  expect(result).toBe("");
  expect(code).toBe(2);
});

test("words for what is not there to write, and for no way to count, are refused by what there is", async () => {
  const out = inFolder("inget.xlsx");
  const unknown = await runCommandLine("write", koping, "--out", out, "--what", "bokslut");
  expect(unknown).toMatchObject({ code: 2, notices: expect.stringContaining("Det här finns: deviations") as string });
  const convention = await runCommandLine("check", koping, "--convention", "plus");
  expect(convention).toMatchObject({ code: 2, notices: expect.stringContaining("budget-minus-forecast") as string });
});

test("the help names everything that can be written, as the refusal of another word does", async () => {
  const kinds = ["deviations", "goals", "assignments", "overview", "report", "controls"];
  for (const language of ["sv", "en"]) {
    const { result } = await runCommandLine("--help", "--lang", language);
    const line = result.split("\n").find((text) => text.includes("deviations (")) ?? "";
    for (const kind of kinds) expect(line).toMatch(new RegExp(`\\b${kind}\\b`));
  }
});

test("the help names each command and option that there is and no other", async () => {
  const { code, result } = await runCommandLine("--help", "--lang", "en");
  expect([...result.matchAll(/^ {2}(\w+)$/gm)].map(([, name]) => name)).toEqual([
    "check",
    "write",
    "prepare",
    "report",
  ]);
  const options =
    "--convention --map --unit --what --out --in-place --json --formats --docx --html --form --level --join";
  for (const option of options.split(" ")) {
    expect(result).toContain(option);
  }
  expect(code).toBe(0);
});
