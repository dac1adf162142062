import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding, Rule } from "../../../src/core/finding/finding";
import type { CellContent } from "../../../src/core/workbook";
import { kopingReportFacts } from "../koping";
import { readSampleTable, sampleSnapshot } from "../sample";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

const kopingFindings = checkWorkbook(sampleSnapshot).findings;
const cellsOf = (rule: Rule, findings: readonly Finding[] = kopingFindings) =>
  findings.filter((finding) => finding.rule === rule).map(({ cell }) => cell);

/** One of Köping's tables with some cells changed: by row from 0, then by header. */
const changeSample = (name: string, changes: Readonly<Record<number, Readonly<Record<string, CellContent>>>>) => {
  const table = readSampleTable(name);
  const rows = table.rows.map((row, index) =>
    row.map((cell, column) => changes[index]?.[table.headers[column] ?? ""] ?? cell),
  );
  return { ...table, rows };
};

const check = (...tables: readonly TableDescription[]): readonly Finding[] =>
  checkWorkbook(createWorkbookSnapshot({ ...kopingReportFacts }, ...tables)).findings;

const goals = readSampleTable("Mål");

test("Köping's three indicators that fall or miss their target are asked about, and the one that goes both ways", () => {
  expect(cellsOf("indicator/contradicted")).toEqual(["G5", "G9", "G13"]);
  expect(cellsOf("indicator/weak")).toEqual(["G6"]);
  expect(cellsOf("indicator/no-value")).toEqual(["G7", "G8", "G11", "G12", "G14"]);
});

test("a contradicted indicator tells its values oldest first and what was asked for", () => {
  expect(kopingFindings.find(({ rule, cell }) => rule === "indicator/contradicted" && cell === "G13")).toMatchObject({
    table: "Indikatorer",
    column: "Bedömning",
    answer: "Ja",
    values: ["2016: plac. 77", "2017: plac. 74", "2018: inget resultat"],
    expected: { trend: null, atLeast: null, atMost: 10 },
    severity: "warning",
    stops: "nothing",
  });
});

test("in Köping one assignment is Klart while its comment says that the work goes on", () => {
  expect(kopingFindings.filter(({ rule }) => rule === "assignment/contradicted")).toEqual([
    expect.objectContaining({ cell: "E12", status: "Klart", quote: expect.stringContaining("pågår") as string }),
  ]);
});

test("in Köping one assignment is due by the end of the year, and one open since 2015", () => {
  expect(cellsOf("assignment/deadline")).toEqual(["B8"]);
  expect(cellsOf("assignment/age")).toEqual(["E13"]);
});

test("Köping's activities that no commentary speaks of are asked about, and no others", () => {
  const activities = readSampleTable("Aktiviteter");
  const named = cellsOf("activity/unmentioned").map((cell) => {
    const row = activities.rows[Number(cell?.slice(1)) - 5] ?? [];
    return String(row[3]).slice(0, 40);
  });
  expect(named).toEqual([
    "Utveckla det ekonomiadministrativa syste",
    "Verka för att fler leverantörer ansluter",
    "Ta fram bra material om ekonomiprocessen",
    "Verka för att tillhandahålla ekonomisk r",
    "Verka för att fler leverantörer ansluter",
    "Kvalitetssäkring och värdskap.",
  ]);
});

test("the department's old name is found in the two goals that use it", () => {
  expect(cellsOf("comment/old-name")).toEqual(["D5", "D6"]);
});

test("pairs in Köping that agree are left alone: the same activity twice, a postponed one, a worse one under Delvis", () => {
  expect(cellsOf("activity/duplicate")).toEqual([]);
  expect(cellsOf("indicator/duplicate")).toEqual([]);
  expect(cellsOf("goal/contradicted")).toEqual([]);
  expect(cellsOf("assignment/comment")).toEqual([]);
  expect(cellsOf("goal/incomplete")).toEqual([]);
  expect(cellsOf("goal/unknown")).toEqual([]);
  expect(cellsOf("status/unknown")).toEqual([]);
});

test("nothing that Köping answered stops the report", () => {
  const tables = ["Mål", "Aktiviteter", "Indikatorer", "Uppdrag", "Händelser", "Statusord"];
  const stopping = kopingFindings.filter(({ table, stops }) => tables.includes(table ?? "") && stops !== "nothing");
  expect(stopping).toEqual([]);
});

test("what nobody has answered stops the report, each at its own cell", () => {
  const findings = check(
    changeSample("Mål", { 2: { Bedömning: "" } }),
    changeSample("Aktiviteter", { 0: { Läge: " " } }),
    changeSample("Indikatorer", { 9: { Bedömning: "" } }),
    changeSample("Uppdrag", { 1: { Status: "" } }),
  );
  expect(cellsOf("goal/answer", findings)).toEqual(["F7"]);
  expect(cellsOf("activity/status", findings)).toEqual(["F5"]);
  expect(cellsOf("indicator/answer", findings)).toEqual(["G14"]);
  expect(cellsOf("assignment/status", findings)).toEqual(["E6"]);
  const answers = findings.filter(({ rule }) => /answer$|status$/.test(rule));
  expect(answers.map(({ severity, stops }) => [severity, stops])).toEqual(Array(4).fill(["error", "report"]));
});

test("a table without a column for answers is asked about once", () => {
  const [header, ...rest] = goals.headers
    .map((_, index) => index)
    .filter((index) => goals.headers[index] !== "Bedömning");
  const kept = [header ?? 0, ...rest];
  const findings = check({
    ...goals,
    headers: kept.map((index) => goals.headers[index] ?? ""),
    rows: goals.rows.map((row) => kept.map((index) => row[index] ?? "")),
  });
  expect(findings.filter(({ rule }) => rule === "goal/answer")).toEqual([
    expect.objectContaining({ table: "Mål", sheet: "Mål" }),
  ]);
});

test("a word that nobody knows is asked about and not counted as missing", () => {
  const findings = check(changeSample("Uppdrag", { 0: { Status: "Rullar på" } }));
  expect(cellsOf("status/unknown", findings)).toEqual(["E5"]);
  expect(cellsOf("assignment/status", findings)).toEqual([]);
});

test("the same word is known once it stands in Statusord", () => {
  const findings = check(changeSample("Uppdrag", { 0: { Status: "Rullar på" } }), {
    name: "Statusord",
    headers: ["Ord", "Betyder", "Gäller"],
    rows: [["Rullar på", "Pågår", "Uppdrag"]],
  });
  expect(cellsOf("status/unknown", findings)).toEqual([]);
});

test("a row of Statusord that means none of our words is asked about", () => {
  const findings = check({
    name: "Statusord",
    headers: ["Ord", "Betyder"],
    rows: [
      ["Grönt", "bra fart"],
      ["Rött", ""],
    ],
  });
  expect(cellsOf("status-word/unknown", findings)).toEqual(["B5", "B6"]);
});

test("a goal answered with yes is asked about where one of its activities goes worse, unless it gives a reason", () => {
  const activities = readSampleTable("Aktiviteter");
  const yes = changeSample("Mål", { 3: { Bedömning: "Ja", Motivering: " " } });
  expect(cellsOf("goal/contradicted", check(yes, activities))).toEqual(["F8"]);
  const explained = changeSample("Mål", { 3: { Bedömning: "Ja", Motivering: "Solenergi väger lätt." } });
  expect(cellsOf("goal/contradicted", check(explained, activities))).toEqual([]);
});

test("the same activity under two goals is asked about when its status differs, whatever the full stops", () => {
  const findings = check(goals, changeSample("Aktiviteter", { 16: { Läge: "Sämre" } }));
  expect(findings.filter(({ rule }) => rule === "activity/duplicate")).toEqual([
    expect.objectContaining({ cell: "F21", firstCell: "F14", firstWord: "Bättre", word: "Sämre", isSameGoal: false }),
  ]);
});

test("an indicator twice under one goal is asked about though it says the same", () => {
  const findings = check(goals, changeSample("Indikatorer", { 6: { Mål: "M1" } }));
  expect(cellsOf("indicator/duplicate", findings)).toEqual(["C11"]);
});

test("an activity whose goal is not among the goals is asked about, and so is one without any", () => {
  const findings = check(goals, changeSample("Aktiviteter", { 0: { Mål: "En kommun i rörelse" }, 1: { Mål: " " } }));
  expect(
    findings.flatMap((finding) => (finding.rule === "goal/unknown" ? [[finding.cell, finding.goalName]] : [])),
  ).toEqual([
    ["B5", "En kommun i rörelse"],
    ["B6", ""],
  ]);
});

test("a goal says what it lacks", () => {
  const findings = check(
    changeSample("Mål", { 1: { Lägeskommentar: " ", Motivering: " " } }),
    changeSample("Aktiviteter", { 15: { Mål: "M1" } }),
  );
  expect(
    findings.flatMap((finding) => (finding.rule === "goal/incomplete" ? [[finding.cell, finding.missing]] : [])),
  ).toEqual([
    ["E6", ["commentary", "reason"]],
    ["B7", ["activities"]],
  ]);
});

test("an assignment that is put off without a word is asked about", () => {
  const findings = check(changeSample("Uppdrag", { 6: { Kommentar: " " } }));
  expect(findings.filter(({ rule }) => rule === "assignment/comment")).toEqual([
    expect.objectContaining({ cell: "F11", status: "Uppskjutet" }),
  ]);
});

test("an old assignment that the department proposes to close is left alone", () => {
  expect(
    cellsOf("assignment/age", check(changeSample("Uppdrag", { 8: { "Förslag till nämnden": "Avslutas" } }))),
  ).toEqual([]);
});
