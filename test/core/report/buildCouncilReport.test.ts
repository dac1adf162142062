import { applyRule } from "../../../src/core/finding/applyRule";
import { buildCouncilReport } from "../../../src/core/report/buildCouncilReport";
import type { DocumentBlock, DocumentTable, ReportDocument } from "../../../src/core/report/reportDocument";
import { reportWords } from "../../../src/texts/reportWords";
import { activityOf, assignmentOf, createCouncilReport, goalOf, indicatorOf, status, tableOf } from "./councilTables";

const build = (said: Parameters<typeof createCouncilReport>[0] = {}): ReportDocument =>
  buildCouncilReport(createCouncilReport(said), [], reportWords);

const readBlocks = (document: ReportDocument): readonly DocumentBlock[] =>
  document.sections.flatMap(({ blocks }) => blocks);

const readHeadings = (document: ReportDocument): readonly string[] =>
  readBlocks(document).flatMap((block) => (block.kind === "heading" ? [`${String(block.level)} ${block.text}`] : []));

const readTable = (document: ReportDocument, id: string): DocumentTable => {
  const found = readBlocks(document).find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") throw new Error(`There is no table ${id}.`);
  return found;
};

const missingForecast = applyRule(
  { table: "Investeringsbudget" },
  { rule: "forecast/missing", budget: 3100, budgetShare: 0.71 },
);

test("the report says what it is, for which follow-up and whose", () => {
  expect(build()).toMatchObject({
    title: "Delårsrapport augusti 2019",
    followUp: "Med driftbudgetuppföljning nummer 2",
    organisation: "Kommunstyrelsen – Kommunledningsförvaltningen",
    municipality: "Köping",
    status: null,
  });
});

test("every section of Köping's report is there in its order", () => {
  expect(readHeadings(build())).toEqual([
    "1 Händelser under året",
    "2 Våra viktigaste händelser",
    "2 Andra händelser",
    "3 Kommunchef",
    "3 Kansli",
    "4 Kansliavdelning",
    "4 Kommunikationsenhet",
    "1 Ekonomisk uppföljning",
    "2 Driftredovisning",
    "3 Kommentarer",
    "4 Överskott och underskott",
    "2 Investeringsredovisning",
    "3 Kommentarer",
    "1 Förvaltningens bidrag till de kommungemensamma målen",
    "2 Mål – En kommun med hög kvalitet",
    "3 Så ligger vi till med årets aktiviteter",
    "3 Förvaltningens lägeskommentar och årets bedömning",
    "4 Så långt har vi kommit med aktiviteterna",
    "5 Biogas",
    "4 Kommer vi att nå ända fram med aktiviteterna och därigenom bidra till måluppfyllelsen?",
    "4 Finns förutsättningarna för att nå målsättningarna för förvaltningens egna indikatorer?",
    "2 Mål – Trygghet i livets alla skeenden",
    "3 Så ligger vi till med årets aktiviteter",
    "3 Förvaltningens lägeskommentar och årets bedömning",
    "4 Kommer vi att nå ända fram med aktiviteterna och därigenom bidra till måluppfyllelsen?",
    "1 Redovisning av särskilda uppdrag 2019",
    "1 Redovisning av särskilda uppdrag beslutade före 2019",
  ]);
});

test("sections without data are left out", () => {
  const document = build({
    budgetTables: [],
    comments: null,
    events: null,
    goals: null,
    assignments: tableOf(assignmentOf("Läsplattor", "Klar", { year: 2019 })),
  });
  expect(readHeadings(document)).toEqual(["1 Redovisning av särskilda uppdrag 2019"]);
});

test("a heading of the municipality's own stands in place of ours, with the report's year where it asks for it", () => {
  const { facts } = createCouncilReport();
  const headings = new Map([
    ["operatingBudget", "Driften"],
    ["assignments", "Uppdrag från fullmäktige {år}"],
  ] as const);
  const printed = readHeadings(build({ facts: { ...facts, headings } }));
  expect(printed).toContain("2 Driften");
  expect(printed).toContain("1 Uppdrag från fullmäktige 2019");
  expect(printed).not.toContain("2 Driftredovisning");
});

test("an activity is Klar and an assignment is Klart, whichever way it was written; own words stand", () => {
  const document = build();
  expect(readTable(document, "goal-1-extra").rows.map(({ cells }) => cells)).toEqual([
    ["Ledningssystem för kvalitet", "Pågår"],
    ["Gemensam näringslivsstrategi", "Klar"],
  ]);
  expect(readTable(document, "earlierAssignments").rows.map(({ cells }) => cells[1])).toEqual([
    "Uppskjutet",
    "Pågår",
    "Pausat",
    "Klart",
  ]);
  const own = build({ activities: tableOf(activityOf("Säkrare skolväg", "På god väg")) });
  expect(readTable(own, "goal-1-extra").rows[0]?.cells[1]).toBe("På god väg");
});

test("the group of activities stands in the table's header", () => {
  expect(readTable(build(), "goal-1-continuing").columns.map(({ header }) => header)).toEqual([
    "Bra saker som vi fortsätter med",
    "Läget",
  ]);
});

test("assignments come newest first, with the year and decision that their texts do not say themselves", () => {
  expect(readTable(build(), "earlierAssignments").rows.map(({ cells }) => cells[0])).toEqual([
    "Heltid som norm (2018) (KF 2018-05-28, § 60)",
    "Färre system (2018)",
    "Solcellspark (2017)",
    "Samordnad rekrytering (2015)",
  ]);
});

test("an indicator shows its history, and its target only where the text does not say it", () => {
  const table = readTable(build(), "goal-1-indicators");
  expect(table.columns.map(({ header }) => header)).toEqual(["Indikator", "Svar"]);
  expect(table.rows[0]?.cells).toEqual([
    "Andelen nöjda medborgare ökar (NMI helheten) (2016:57, 2017:55, 2018:54)",
    "Ja",
  ]);
});

test("an indicator's target has a column where its text does not say it", () => {
  const indicators = tableOf(
    indicatorOf("Antalet kunder med e-faktura ska öka", "Ja", { condition: "ökar" }),
    indicatorOf("Nöjd medborgarindex", "Nej", { condition: "minst", target: "60" }),
  );
  const table = readTable(build({ indicators }), "goal-1-indicators");
  expect(table.columns.map(({ header }) => header)).toEqual(["Indikator", "Målvärde", "Svar"]);
  expect(table.rows.map(({ cells }) => cells[1])).toEqual(["", "minst 60"]);
});

test("a goal that is only named has its heading and the organisation, and nothing of what nobody has written", () => {
  const document = build({ goals: tableOf(goalOf("Arbete och näringsliv", { answer: status("") })), activities: null });
  const goals = document.sections.find(({ key }) => key === "goals");
  expect(goals?.blocks.slice(1, 3)).toEqual([
    { kind: "heading", level: 2, text: "Mål – Arbete och näringsliv" },
    { kind: "paragraph", text: "Kommunstyrelsen – Kommunledningsförvaltningen", isStrong: false },
  ]);
});

test("a picture that the text asks for has a place and a caption", () => {
  expect(readBlocks(build())).toContainEqual({ kind: "picture", caption: "Avtalet skrivs under." });
});

test("as long as an error is open the report is a draft, whatever somebody has said of it", () => {
  const council = createCouncilReport();
  const status = { state: "decided", date: "2019-10-14", paragraph: "§ 88" } as const;
  const report = { ...council, facts: { ...council.facts, status } };
  expect(buildCouncilReport(report, [missingForecast], reportWords).status).toEqual({
    state: "draft",
    errorCount: 1,
    text: "UTKAST – 1 fel kvarstår",
  });
  expect(buildCouncilReport(report, [], reportWords).status?.text).toBe("Beslutad 2019-10-14, § 88");
});

test("a draft says how many errors are left, whether one or several, and nothing of number where none is", () => {
  const say = (count: number) =>
    buildCouncilReport(
      createCouncilReport(),
      Array.from({ length: count }, () => missingForecast),
      reportWords,
    ).status?.text;
  expect([1, 2, 12].map(say)).toEqual([
    "UTKAST – 1 fel kvarstår",
    "UTKAST – 2 fel kvarstår",
    "UTKAST – 12 fel kvarstår",
  ]);
});

test("explanations in a table's own column of comments stand under its figures, each after its row", () => {
  const { budgetTables } = createCouncilReport();
  const [operating] = budgetTables;
  if (operating === undefined) throw new Error("No operating budget.");
  const { source } = operating;
  const explained = {
    ...operating,
    columns: new Map([...operating.columns, ["comment", 4] as const]),
    source: {
      ...source,
      headers: [...source.headers, "Kommentar"],
      body: {
        ...source.body,
        values: source.body.values.map((cells, row) => [...cells, row === 4 ? "Färre resor än beräknat." : ""]),
      },
    },
  };
  const document = build({ budgetTables: [explained] });
  expect(readBlocks(document)).toContainEqual({
    kind: "list",
    items: ["Kollektivtrafik (+100): Färre resor än beräknat."],
  });
});

test("the document survives being written as JSON", () => {
  const document = build();
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});
