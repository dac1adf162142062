import { checkWorkbook } from "../../src/core/check/checkReport";
import { noAnswers } from "../../src/core/parse/reportAnswers";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import type { DocumentBlock, DocumentTable } from "../../src/core/report/reportDocument";
import type { ReportForm } from "../../src/export/printOutline";
import { renderDocx } from "../../src/export/renderDocx";
import { reportWords } from "../../src/texts/reportWords";
import { sampleSnapshot } from "../core/sample";
import { findAll, openDocx, readCells, readValue } from "./openDocx";
import { readDirectLooks, readForeignStyles } from "./wordStyles";

const { report, findings } = checkWorkbook(sampleSnapshot, { ...noAnswers, convention: "budget-minus-forecast" });
const document = buildCouncilReport(report, findings, reportWords);
const blocks: readonly DocumentBlock[] = document.sections.flatMap((section) => section.blocks);
const tables = blocks.filter((block): block is DocumentTable => block.kind === "table");

const forms: readonly ReportForm[] = [{ kind: "part", level: 1 }, { kind: "whole" }];
const open = async (form: ReportForm) => openDocx(await renderDocx([document], form));

test.each(forms)("Köping's Word file has every heading of the report, in the report's order: %p", async (form) => {
  const { paragraphs } = await open(form);
  const written = paragraphs.filter(({ style }) => style.startsWith("Heading")).map(({ text }) => text);
  const expected = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(form.kind === "whole" ? written : written.slice(1)).toEqual(expected);
  const sections = document.sections.flatMap(({ blocks: [first] }) => (first?.kind === "heading" ? [first.text] : []));
  expect(expected.filter((text) => sections.includes(text))).toEqual([
    "Händelser under året",
    "Ekonomisk uppföljning",
    "Förvaltningens bidrag till de kommungemensamma målen",
    "Redovisning av särskilda uppdrag 2019",
    "Redovisning av särskilda uppdrag beslutade före 2019",
  ]);
});

test("28 activities, 10 indicators and 9 assignments stand in Köping's Word file, each in a row with its word", async () => {
  const file = await open({ kind: "part", level: 1 });
  expect(file.tables).toHaveLength(tables.length);
  const countRows = (ids: RegExp): number =>
    tables.reduce((sum, { id, rows }, place) => {
      if (!ids.test(id)) return sum;
      const [table] = file.tables.slice(place);
      if (table === undefined) throw new Error(`The Word file lacks ${id}.`);
      const written = readCells(table).slice(1);
      expect(written).toEqual(rows.map(({ cells }) => cells.map(String)));
      expect(written.flat().filter((text) => text === "")).toEqual([]);
      return sum + written.length;
    }, 0);
  expect(countRows(/^goal-\d+-(extra|continuing|other)$/)).toBe(28);
  expect(countRows(/^goal-\d+-indicators$/)).toBe(10);
  expect(countRows(/ssignments$/)).toBe(9);
});

test.each(forms)("all of it has header rows, Swedish as its language and no look of its own: %p", async (form) => {
  const file = await open(form);
  for (const table of file.tables) {
    const rows = findAll(table, "tr");
    expect(rows.map((row) => findAll(row, "tblHeader").length)).toEqual(rows.map((_, place) => (place === 0 ? 1 : 0)));
  }
  expect(findAll(file.styles, "lang").map((language) => readValue(language))).toEqual(["sv-SE"]);
  expect(readForeignStyles(file)).toEqual([]);
  expect(readDirectLooks(file)).toEqual([]);
});
