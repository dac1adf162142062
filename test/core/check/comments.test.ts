import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding } from "../../../src/core/finding/finding";
import { kopingReportFacts } from "../koping";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { kopingPublishedInvestmentBudget, kopingPublishedOperatingBudget } from "../tables/koping";

const comment = (...entries: readonly (readonly [section: string, text: string])[]): TableDescription => ({
  name: "Kommentarer",
  headers: ["Avsnitt", "Rubrik", "Kommentar"],
  rows: entries.map(([section, text]) => [section, "", text]),
});

const checkComments = (
  comments: TableDescription,
  facts: TableDescription = kopingReportFacts,
  ...tables: readonly TableDescription[]
): readonly Finding[] =>
  checkWorkbook(
    createWorkbookSnapshot(
      ...(tables.length > 0 ? tables : [kopingPublishedOperatingBudget, kopingPublishedInvestmentBudget]),
      facts,
      comments,
    ),
  ).findings.filter(({ rule }) => rule.startsWith("comment/") || rule === "deviation/unexplained");

const withFact = (...rows: readonly (readonly [string, string | number])[]): TableDescription => ({
  ...kopingReportFacts,
  rows: [...kopingReportFacts.rows, ...rows],
});

/** What Köping's comments say, in other words. */
const kopingComments = comment(
  ["Drift", "Kommunledningsförvaltningen räknar med ett överskott om 300 tkr för året."],
  [
    "Drift",
    "Vakanser ger Personalavdelningen och kommunikationsenheten ett överskott på ca 300 tkr. På näringslivsenheten söks medel i höst.",
  ],
  ["Investering", "En skylt har satts upp för medel från näringsliv."],
);

test("a paragraph under a heading that names the row explains it; one without text explains nothing", () => {
  const isAsked = (text: string): boolean =>
    checkComments({
      name: "Kommentarer",
      headers: ["Avsnitt", "Rubrik", "Kommentar"],
      rows: [
        ["Drift", "Kollektivtrafik", text],
        ["Drift", "", "Personalavdelningen söker medel."],
      ],
    }).some(({ row }) => row === "Kollektivtrafik");
  expect(isAsked("Färre reser.")).toBe(false);
  expect(isAsked("")).toBe(true);
});

test("Köping: kollektivtrafik is unexplained, ca 300 is 350, and the sign that näringsliv paid for has no outcome", () => {
  const findings = checkComments(kopingComments);
  expect(findings.filter(({ table }) => table !== "Investeringsbudget")).toMatchObject([
    { rule: "deviation/unexplained", row: "Kollektivtrafik", cell: "D9", deviation: 100 },
    {
      rule: "comment/amount",
      cell: "C6",
      printed: 300,
      expected: 350,
      isApproximate: true,
      rows: ["Kommunikationsenhet", "Personalavdelning"],
    },
    { rule: "comment/no-actual", cell: "C7", rows: ["Näringsliv, turism", "Näringsliv, turism, cykelförråd"] },
  ]);
  expect(findings.filter(({ table }) => table === "Investeringsbudget").map(({ row }) => row)).toEqual([
    "Kansli, inventarier",
    "Näringsliv, turism, cykelförråd",
  ]);
});

test("Köping's whole report as published: these are its findings, and no others", () => {
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(
      kopingPublishedOperatingBudget,
      kopingPublishedInvestmentBudget,
      kopingReportFacts,
      kopingComments,
    ),
  );
  expect(findings.map(({ rule, cell, row }) => [rule, cell, row])).toEqual([
    ["deviation/unexplained", "D9", "Kollektivtrafik"],
    ["forecast/equals-budget", undefined, undefined],
    ["deviation/cancelled", undefined, undefined],
    ["forecast/missing", "D7", "Ekonomiadministration, inventarier"],
    ["sum/column", "D10", "Summa"],
    ["sum/column", "E10", "Summa"],
    ["deviation/unexplained", "E5", "Kansli, inventarier"],
    ["deviation/unexplained", "E9", "Näringsliv, turism, cykelförråd"],
    ["comment/amount", "C6", undefined],
    ["comment/no-actual", "C7", undefined],
  ]);
  expect(findings[0]).toMatchObject({ deviation: 100, budgetShare: 100 / 1174 });
  expect(findings[3]).toMatchObject({ budget: 3100, budgetShare: 3100 / 4359 });
});

test("where nobody has written comments in the workbook, none is missed", () => {
  expect(checkComments({ ...kopingComments, rows: [] })).toEqual([]);
});

test.each([
  ["Personalavdelningen räknar med ett överskott på 200 tkr."],
  ["Personalavdelningen räknar med ett överskott på 0,2 mnkr."],
  ["Personalavdelningen och kommunikationsenheten ger ett överskott på ca 350 tkr."],
  ["Personalavdelningen och kommunikationsenheten ger ett överskott på ca 330 tkr."],
  ["Förvaltningen beräknar ett överskott om 300 000 kr."],
  ["Ekonomiavdelningen räknar med ett överskott på 400 tkr."],
  ["Personalavdelningen har köpt möbler för 90 tkr."],
  ["Tre av 30 tjänster på personalavdelningen ger ett överskott."],
  ["Personalavdelningen ger 200 tkr och kommunikationsenheten 150 tkr i överskott."],
  ["Personalavdelningen beräknar ett överskott på 150–250 tkr."],
  ["Personalavdelningen väntas få ett överskott på mellan 150 och 250 tkr."],
  ["Personalavdelningen räknar med ett överskott på 1,5 procent."],
  ["Personalavdelningens avvikelse beror på inköp för 2 mnkr som skjuts upp."],
  ["Personalavdelningens överskott beror på lägre lönekostnader, 250 tkr."],
  ["Personalavdelningens överskott används till en utbildning för 120 tkr."],
  ["Bidrag på 400 tkr gör att personalavdelningen får ett överskott."],
  ["Personalavdelningen har en budget på 13 741 tkr och väntas få ett överskott."],
  ["Personalavdelningen hade ett överskott på 900 tkr föregående år."],
  ["Personalavdelningens överskott i april är 500 tkr."],
  ["Personalavdelningens överskott 2018 är 500 tkr."],
  ["Personalavdelningens överskott har ökat med 50 tkr sedan förra prognosen."],
  ["Personalavdelningens överskott utan engångsposten är 80 tkr."],
  ["Om inga medel tillförs blir det ett underskott på 2 mnkr på näringslivsenheten."],
  ["Näringslivsenheten får ett underskott på 2 mnkr om inga medel tillförs."],
  ["Risken på bostadsanpassning är ett underskott på upp till 500 tkr."],
  ["Bostadsanpassningen kan ge ett underskott på 400 tkr."],
  ["Gemensam administration visar en negativ avvikelse på 150 tkr."],
  ["Underskottet för gemensam administration beräknas till 150 tkr."],
])("no question about: %s", (text) => {
  expect(checkComments(comment(["Drift", text])).filter(({ rule }) => rule === "comment/amount")).toEqual([]);
});

test.each([
  ["Gemensam administration får ett underskott på 250 tkr.", 250, -150],
  ["Förvaltningen beräknar ett överskott om 0,4 mnkr.", 400, 300],
  ["Kollektivtrafiken räknar med ett överskott på ca 10 tkr.", 10, 100],
  ["Personalavdelningen beräknar ett överskott på 250–300 tkr.", 300, 200],
  ["Kollektivtrafiken får ett underskott på 100 tkr.", -100, 100],
  ["Gemensam administration får 150 tkr i överskott.", 150, -150],
])("a question about: %s", (text, printed, expected) => {
  expect(checkComments(comment(["Drift", text]))).toContainEqual(
    expect.objectContaining({ rule: "comment/amount", printed, expected }),
  );
});

test("which deviations need a comment, Rapportuppgifter says in amount, per cent or both", () => {
  const rows = (limit: string | number) =>
    checkComments(comment(["Drift", "Allt väl."]), withFact(["Förklara avvikelser över", limit]))
      .filter(({ table }) => table === "Driftbudget")
      .map(({ row }) => row);
  expect(rows("150 tkr")).toEqual(["Gemensam administration", "Kommunikationsenhet", "Personalavdelning"]);
  expect(rows("0,2 mnkr")).toEqual(["Personalavdelning"]);
  expect(rows(0.05)).toEqual(["Kommunikationsenhet", "Kollektivtrafik"]);
  expect(rows("120 tkr och 5 %")).toEqual(["Kommunikationsenhet"]);
});

test("a limit that cannot be read is told, and the usual one counts", () => {
  const { findings } = checkWorkbook(
    createWorkbookSnapshot(withFact(["Förklara avvikelser över", "det mesta"]), kopingPublishedOperatingBudget),
  );
  expect(findings).toContainEqual(expect.objectContaining({ rule: "fact/unknown", content: "det mesta" }));
});

test("a row's own comment explains it", () => {
  const table = {
    ...kopingPublishedOperatingBudget,
    headers: [...kopingPublishedOperatingBudget.headers, "Kommentar"],
    rows: kopingPublishedOperatingBudget.rows.map((row) => [...row, row[0] === "Kollektivtrafik" ? "Färre resor" : ""]),
  };
  expect(checkComments({ ...kopingComments, rows: [] }, kopingReportFacts, table).map(({ row }) => row)).toEqual([
    "Kommunikationsenhet",
  ]);
});

test("the former name of the department is found in any form", () => {
  const facts = withFact(["Tidigare namn", "Kommunledningskontoret; Stadskansli"]);
  expect(
    checkComments(comment(["", "Stadskansliets budget och kommunledningskontorets lokaler."]), facts).filter(
      ({ rule }) => rule === "comment/old-name",
    ),
  ).toMatchObject([
    { name: "Kommunledningskontoret", currentName: "Kommunledningsförvaltningen", cell: "C5" },
    { name: "Stadskansli" },
  ]);
});

test("a deadline that is past, or near when the report is written, is asked about; a far one is not", () => {
  const deadlines = (text: string) =>
    checkComments(comment(["", text])).filter(({ rule }) => rule === "comment/deadline");
  expect(deadlines("Upphandlingen ska vara klar i juni 2019.")).toMatchObject([
    { deadline: "juni 2019", isPast: true },
  ]);
  expect(deadlines("Arbetet genomförs under 2019.")).toMatchObject([{ deadline: "2019", isPast: false }]);
  expect(deadlines("Arbetet genomförs under 2020.")).toEqual([]);
  expect(deadlines("Arbetet blev klart i juni 2019.")).toEqual([]);
});

test("done with money that has an outcome is no question", () => {
  const text = "Möbler har köpts till kansliet.";
  expect(checkComments(comment(["Investering", text])).filter(({ rule }) => rule === "comment/no-actual")).toEqual([]);
});
