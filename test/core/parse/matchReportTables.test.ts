import { matchTables } from "../../../src/core/parse/matchTables";
import { parseMatchKey } from "../../../src/core/parse/parsePlainText";
import { noAnswers } from "../../../src/core/parse/reportAnswers";
import { parseReport } from "../../../src/core/parse/parseReport";
import { reportTableKeys } from "../../../src/core/vocabulary/vocabularies";
import { readSampleTable, sampleSnapshot } from "../sample";
import { createWorkbookSnapshot } from "../snapshot";

/** What one table is taken for. */
const readKind = (name: string, sheet: string, headers: readonly string[]): string => {
  const { budgetTables, reportTables } = matchTables(createWorkbookSnapshot({ name, sheet, headers, rows: [[]] }));
  return reportTableKeys.find((key) => reportTables[key].length > 0) ?? budgetTables[0]?.key ?? "nothing";
};

test.each([
  ["Mål", ["Nr", "Mål", "Lägeskommentar", "Bedömning"], "goals"],
  ["Måluppfyllelse_2019", ["Kommungemensamt mål", "Måluppfyllelse", "Analys"], "goals"],
  ["tblAktiviteter", ["Mål", "Aktivitet", "Läget"], "activities"],
  ["Nyckeltal", ["Mått/nyckeltal", "Målvärde", "Utfall"], "indicators"],
  ["Uppdrag", ["Uppdrag", "Status", "Kommentarer"], "assignments"],
  ["SärskildaUppdrag2019", ["Uppdrag", "Uppdragsår", "Status"], "assignments"],
  ["Händelser", ["Enhet", "Händelse"], "events"],
  ["Statusord", ["Ord", "Betyder", "Gäller"], "statusWords"],
] as const)("a table called %s with the headers %j is known as %s", (name, headers, kind) => {
  expect(readKind(name, "Blad1", headers)).toBe(kind);
  expect(readKind("Tabell1", name, headers)).toBe(kind);
});

test.each([
  ["Uppdrag", ["Konsult", "Timmar", "Pris"]],
  ["Mål", ["Lag", "Matcher", "Poäng"]],
  ["Aktiviteter", ["Datum", "Lokal", "Deltagare"]],
  ["Indikatorer", ["Färg", "Antal"]],
  ["Statusord", ["Ord", "Antal"]],
])("a table called %s without our headers is not ours", (name, headers) => {
  expect(readKind(name, name, headers)).toBe("nothing");
});

test("on the sheet Mål the column Aktivitet tells activities from goals", () => {
  expect(readKind("Tabell1", "Mål", ["Mål", "Status", "Kommentar"])).toBe("goals");
  expect(readKind("Tabell2", "Mål", ["Mål", "Aktivitet", "Status"])).toBe("activities");
  expect(readKind("Tabell3", "Mål", ["Mål", "Indikator", "Bedömning"])).toBe("indicators");
});

test("without a telling name only headers that no other kind has tell the kind", () => {
  expect(readKind("Tabell1", "Blad1", ["Mål", "Åtgärd", "Status"])).toBe("activities");
  expect(readKind("Tabell1", "Blad1", ["Uppdrag", "Beslutsår", "Status"])).toBe("assignments");
  expect(readKind("Tabell1", "Blad1", ["Risk", "Åtgärd", "Status", "Ansvarig"])).toBe("nothing");
  expect(readKind("Tabell1", "Blad1", ["Uppdrag", "Status", "Ansvarig"])).toBe("nothing");
  expect(readKind("Tabell1", "Blad1", ["Rubrik", "Beskrivning", "Status", "Kommentar"])).toBe("nothing");
});

test("a budget with a column of comments stays a budget", () => {
  expect(readKind("Driftbudget", "Kommentarer", ["Verksamhet", "Budget", "Prognos", "Kommentar"])).toBe(
    "operatingBudget",
  );
});

test("of several tables of a kind the one that is called so is read, and the others are told of", () => {
  const { report, findings } = parseReport(
    createWorkbookSnapshot(
      { name: "Tabell7", sheet: "Mål", headers: ["Mål", "Bedömning"], rows: [["Gamla målet", "Ja"]] },
      { name: "Mål", sheet: "Blad1", headers: ["Mål", "Bedömning"], rows: [["Nya målet", "Nej"]] },
    ),
  );
  expect(report.goals?.entries.map(({ title }) => title)).toEqual(["Nya målet"]);
  expect(findings.filter(({ rule }) => rule === "table/ambiguous")).toEqual([
    expect.objectContaining({ table: "Tabell7", tableKeys: ["goals"], readTable: "Mål" }),
  ]);
});

test("a budget on a hidden sheet is told and not read beside one in sight, unless somebody has said what it is or it is the only one", () => {
  const budget = (name: string, sheet: string) => ({
    name,
    sheet,
    headers: ["Verksamhet", "Budget", "Prognos"],
    rows: [["Skola", 100, 90]],
  });
  const snapshot = createWorkbookSnapshot(budget("tblDrift", "Drift"), budget("tblDrift_gammal", "Förra året"));
  const hide = (...names: readonly string[]) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, isHidden: names.includes(sheet.name) })),
  });
  const readNames = ({ report }: ReturnType<typeof parseReport>) =>
    report.budgetTables.map(({ source }) => source.name);

  const read = parseReport(hide("Förra året"));
  expect(readNames(read)).toEqual(["tblDrift"]);
  expect(read.findings).toEqual([
    expect.objectContaining({
      rule: "table/ambiguous",
      table: "tblDrift_gammal",
      readTable: "tblDrift",
      isHidden: true,
    }),
  ]);
  const answer = { kind: "operatingBudget", roles: new Map() } as const;
  const answers = { ...noAnswers, tables: new Map([[parseMatchKey("tblDrift_gammal"), answer]]) };
  expect(readNames(parseReport(hide("Förra året"), answers))).toEqual(["tblDrift", "tblDrift_gammal"]);
  expect(readNames(parseReport(hide("Förra året", "Drift")))).toEqual(["tblDrift", "tblDrift_gammal"]);
});

test("of a status from April and one from August the report's own counts", () => {
  const { report } = parseReport(
    createWorkbookSnapshot(
      { name: "Rapportuppgifter", headers: ["Uppgift", "Värde"], rows: [["Period", "augusti 2019"]] },
      {
        name: "Uppdrag",
        headers: ["Uppdrag", "Status apr", "Status aug", "Status dec"],
        rows: [["Läsplattor", "Pågår", "Klart", ""]],
      },
    ),
  );
  expect(report.assignments?.entries[0]?.status?.code).toBe("done");
});

test("two columns that could both be the status are asked about, and neither is read", () => {
  const { report, findings } = parseReport(
    createWorkbookSnapshot({
      name: "Uppdrag",
      headers: ["Uppdrag", "Status", "Status ", "Kommentar"],
      rows: [["Läsplattor", "Klart", "Pågår", ""]],
    }),
  );
  expect(report.assignments?.entries[0]?.status).toBeNull();
  expect(findings.filter(({ rule }) => rule === "column/ambiguous")).toEqual([
    expect.objectContaining({ columnKey: "status", table: "Uppdrag" }),
  ]);
});

test("Köping's workbook is read whole: every table, every row, with its number", () => {
  const { report, findings } = parseReport(sampleSnapshot);
  expect(findings).toEqual([]);
  const tables = [report.goals, report.activities, report.indicators, report.assignments, report.events] as const;
  expect(tables.map((table) => table?.entries.length)).toEqual([5, 28, 10, 9, 18]);
  expect(tables.map((table) => table?.entries.at(-1)?.number)).toEqual(["M5", "A28", "I10", "U9", "H18"]);
  expect(report.comments?.entries.map(({ number, section }) => [number, section])).toEqual([
    ["K1", "operatingBudget"],
    ["K2", "operatingBudget"],
    ["K3", "operatingBudget"],
    ["K4", "investmentBudget"],
  ]);
  expect(report.events?.entries.filter(({ isMostImportant }) => isMostImportant)).toHaveLength(6);
  expect(report.activities?.entries.every(({ goal, group }) => goal !== null && group !== null)).toBe(true);
});

test("activities find their goals though the goals are sorted another way", () => {
  const goals = readSampleTable("Mål");
  const { report } = parseReport(
    createWorkbookSnapshot({ ...goals, rows: [...goals.rows].reverse() }, readSampleTable("Aktiviteter")),
  );
  const [first] = report.activities?.entries ?? [];
  expect(report.goals?.entries[first?.goal ?? -1]?.number).toBe("M1");
});

test("rows of nothing but a number, and blank ones, are no entries", () => {
  const { report } = parseReport(
    createWorkbookSnapshot({
      name: "Uppdrag",
      headers: ["Nr", "Uppdrag", "Status"],
      rows: [
        ["U1", "Läsplattor", "Klart"],
        ["U2", "", ""],
        ["", "", ""],
        ["U4", "", "Pågår"],
      ],
    }),
  );
  expect(report.assignments?.entries.map(({ index, number, text }) => [index, number, text])).toEqual([
    [0, "U1", "Läsplattor"],
    [3, "U4", ""],
  ]);
});

test("a value shown in per cent is read as its reader sees it", () => {
  const { report } = parseReport(
    createWorkbookSnapshot({
      name: "Indikatorer",
      headers: ["Indikator", "Villkor", "Senaste värde", "Bedömning"],
      rows: [["Andel e-fakturor", "minst 50 %", 0.4275, "Ja"]],
      numberFormats: ["General", "General", "0.00%", "General"],
    }),
  );
  expect(report.indicators?.entries[0]).toMatchObject({
    latestValue: "42,75 %",
    history: [{ year: null, amount: 42.75, text: "42,75 %" }],
  });
});

test("columns for single years are the indicator's history, the last of them its latest value", () => {
  const { report, findings } = parseReport(
    createWorkbookSnapshot({
      name: "Nyckeltal",
      headers: [
        "Mått/nyckeltal",
        "Utfall perioden 2026",
        "Prognos helår 2026",
        "Utfall helår 2025",
        "Utfall helår 2024",
      ],
      rows: [
        ["Incidenter lösta i tid", "87,5%", "85 %", "87 %", "85 %"],
        ["Större incidenter", 7, "-", 55, 34],
      ],
    }),
  );
  expect(report.indicators?.entries.map(({ history }) => history.map(({ year, amount }) => [year, amount]))).toEqual([
    [
      [2024, 85],
      [2025, 87],
      [2026, 87.5],
    ],
    [
      [2024, 34],
      [2025, 55],
      [2026, 7],
    ],
  ]);
  expect(findings.filter(({ rule }) => rule === "column/ambiguous")).toEqual([]);
});
