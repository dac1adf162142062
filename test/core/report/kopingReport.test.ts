import { checkWorkbook } from "../../../src/core/check/checkReport";
import { noAnswers } from "../../../src/core/parse/reportAnswers";
import { buildCouncilReport } from "../../../src/core/report/buildCouncilReport";
import type { DocumentTable } from "../../../src/core/report/reportDocument";
import { reportWords } from "../../../src/texts/reportWords";
import { sampleSnapshot } from "../sample";

const { report, findings } = checkWorkbook(sampleSnapshot, { ...noAnswers, convention: "budget-minus-forecast" });
const document = buildCouncilReport(report, findings, reportWords);
const blocks = document.sections.flatMap((section) => section.blocks);
const tables = blocks.filter((block): block is DocumentTable => block.kind === "table");

const readStatuses = (ids: RegExp): Readonly<Record<string, number>> => {
  const words: Record<string, number> = {};
  for (const { id, rows, columns } of tables) {
    if (!ids.test(id)) continue;
    const place = columns.findIndex(({ kind }) => kind === "status");
    for (const { cells } of rows) words[String(cells[place])] = (words[String(cells[place])] ?? 0) + 1;
  }
  return words;
};

test("Köping's report has all its sections in its order", () => {
  expect(document.sections.map(({ key }) => key)).toEqual([
    "events",
    "economy",
    "goals",
    "assignments",
    "earlierAssignments",
  ]);
  const headings = blocks.flatMap((block) => (block.kind === "heading" && block.level <= 3 ? [block.text] : []));
  expect(headings.slice(0, 9)).toEqual([
    "Händelser under året",
    "Våra viktigaste händelser",
    "Andra händelser",
    "Kommunchef",
    "Kansli",
    "Personalavdelning",
    "Näringslivsenhet",
    "Ekonomiavdelning",
    "Ekonomisk uppföljning",
  ]);
  expect(headings.filter((heading) => heading.startsWith("Mål – "))).toEqual([
    "Mål – En kommun med hög kvalitet",
    "Mål – En kommun med inflytande och bra information",
    "Mål – Trygghet i livets alla skeenden",
    "Mål – Miljöarbete med omsorg om gemensamma resurser, natur och klimat",
    "Mål – Arbete och näringsliv",
  ]);
  expect(headings.slice(-2)).toEqual([
    "Redovisning av särskilda uppdrag 2019",
    "Redovisning av särskilda uppdrag beslutade före 2019",
  ]);
});

test("its 28 activities, 10 indicators and 9 assignments stand with the words that Köping printed", () => {
  expect(readStatuses(/^goal-\d+-extra$/)).toEqual({ Pågår: 10, Uppskjuten: 1, Klar: 1 });
  expect(readStatuses(/^goal-\d+-continuing$/)).toEqual({ Bättre: 10, Bra: 5, Sämre: 1 });
  expect(readStatuses(/^goal-\d+-indicators$/)).toEqual({ Ja: 10 });
  expect(readStatuses(/ssignments$/)).toEqual({ Pågår: 5, Klart: 2, Påbörjat: 1, Uppskjutet: 1 });
  const answers = blocks.flatMap((block) => (block.kind === "paragraph" && block.isStrong ? [block.text] : []));
  expect(answers).toEqual(["Ja", "Delvis", "Delvis", "Delvis", "Ja"]);
});

test("a goal without indicators has no place for them, and one without new activities none for those", () => {
  expect(tables.map(({ id }) => id).filter((id) => id.startsWith("goal-"))).toEqual([
    "goal-1-extra",
    "goal-1-continuing",
    "goal-1-indicators",
    "goal-2-extra",
    "goal-2-continuing",
    "goal-2-indicators",
    "goal-3-extra",
    "goal-4-continuing",
    "goal-4-indicators",
    "goal-5-extra",
    "goal-5-continuing",
    "goal-5-indicators",
  ]);
});

test("in a list of the report's tables no two are called the same", () => {
  const titles = tables.map(({ title }) => title);
  expect([...new Set(titles)]).toEqual(titles);
  expect(titles).toContain("En kommun med hög kvalitet: Saker som vi vill satsa extra på i år");
});

test("the missing forecast keeps the report a draft", () => {
  expect(document.status?.text).toMatch(/^UTKAST – \d+ fel kvarstår$/);
  expect(document.status?.errorCount).toBe(findings.filter(({ severity }) => severity === "error").length);
});
