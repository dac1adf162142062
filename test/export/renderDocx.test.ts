import fc from "fast-check";
import { applyRule } from "../../src/core/finding/applyRule";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import type { DocumentColumn, DocumentTable, ReportDocument } from "../../src/core/report/reportDocument";
import type { ReportForm } from "../../src/export/printOutline";
import { printVisibleText } from "../../src/export/printVisibleText";
import { renderDocx } from "../../src/export/renderDocx";
import { reportWords } from "../../src/texts/reportWords";
import { createCouncilReport, eventOf, tableOf } from "../core/report/councilTables";
import { findAll, openDocx, type OpenedDocx, readCells, readStyle, readValue } from "./openDocx";
import { readDirectLooks, readForeignStyles } from "./wordStyles";

const part: ReportForm = { kind: "part", level: 1 };
const whole: ReportForm = { kind: "whole" };
const council = buildCouncilReport(createCouncilReport(), [], reportWords);

const open = async (form: ReportForm, ...documents: readonly ReportDocument[]): Promise<OpenedDocx> =>
  openDocx(await renderDocx(documents.length === 0 ? [council] : documents, form));

const readHeadings = ({ paragraphs }: OpenedDocx): readonly string[] =>
  paragraphs.filter(({ style }) => style.startsWith("Heading")).map(({ style, text }) => `${style} ${text}`);

test("a part has no title page and no contents: its first heading is the department, on the level asked for", async () => {
  const file = await open({ kind: "part", level: 3 });
  expect(readHeadings(file).slice(0, 4)).toEqual([
    "Heading3 Kommunstyrelsen – Kommunledningsförvaltningen",
    "Heading4 Händelser under året",
    "Heading5 Våra viktigaste händelser",
    "Heading5 Andra händelser",
  ]);
  expect(file.paragraphs[1]).toEqual({
    style: "",
    text: "Delårsrapport augusti 2019. Med driftbudgetuppföljning nummer 2.",
  });
  expect(file.paragraphs.map(({ style }) => style)).not.toContain("Title");
  expect(findAll(file.body, "instrText")).toEqual([]);
  expect(findAll(file.body, "headerReference")).toEqual([]);
});

test("the deepest heading of a part on level 4 is within Word's nine levels", async () => {
  const levels = readHeadings(await open({ kind: "part", level: 4 })).map((heading) => Number(heading[7]));
  expect(Math.max(...levels)).toBe(9);
});

test("a whole report has a title, contents and page numbers, and its sections are on level 1", async () => {
  const file = await open(whole);
  expect(file.paragraphs.slice(0, 4)).toEqual([
    { style: "Title", text: "Delårsrapport augusti 2019" },
    { style: "Subtitle", text: "Med driftbudgetuppföljning nummer 2" },
    { style: "Subtitle", text: "Kommunstyrelsen – Kommunledningsförvaltningen" },
    { style: "TOCHeading", text: "Innehåll" },
  ]);
  expect(file.body.textContent).toContain("TOC");
  expect(readHeadings(file)[0]).toBe("Heading1 Händelser under året");
  expect(file.readPart("word/footer1.xml")).toContain("NUMPAGES");
});

test.each([part, whole])("the text names Word's own styles and no font, size or colour: %p", async (form) => {
  const file = await open(form);
  expect(readForeignStyles(file)).toEqual([]);
  expect(readDirectLooks(file)).toEqual([]);
});

test("Köping's figures stand in Swedish notation to the right, with the incomplete sum in three rows", async () => {
  const file = await open(part);
  const [operating, investment] = file.tables;
  if (operating === undefined || investment === undefined) throw new Error("There are no budget tables.");
  expect(readCells(operating).at(-1)).toEqual(["Summa", "40\u00a0358", "40\u00a0058", "+300"]);
  expect(readCells(operating)[1]).toEqual(["Gemensam administration", "7\u00a0851", "8\u00a0001", "\u2212150"]);
  expect(readCells(investment).slice(-3)).toEqual([
    ["Rader med prognos (4 av 5)", "1\u00a0259", "69", "1\u00a0093", "+166"],
    ["Rader utan prognos (1)", "3\u00a0100", "0", "–", "–"],
    ["Summa", "4\u00a0359", "69", "–", "–"],
  ]);
  for (const row of findAll(operating, "tr")) {
    expect(findAll(row, "tc").map((cell) => readValue(findAll(cell, "jc")[0]))).toEqual([
      "",
      "right",
      "right",
      "right",
    ]);
  }
  expect(file.paragraphs).toContainEqual({
    style: "Caption",
    text: "Prognos saknas för Ekonomiadministration, inventarier (budget 3\u00a0100\u00a0tkr).",
  });
});

test("each table's header row is marked and repeated, and no row is split across pages", async () => {
  const { tables } = await open(part);
  expect(tables).toHaveLength(8);
  for (const table of tables) {
    const rows = findAll(table, "tr");
    expect(rows.map((row) => findAll(row, "tblHeader").length)).toEqual(rows.map((_, place) => (place === 0 ? 1 : 0)));
    expect(rows.every((row) => findAll(row, "cantSplit").length === 1)).toBe(true);
  }
});

test("no heading is parted from what it is the heading of, and no table from its unit and notes", async () => {
  const { body, styles } = await open(part);
  const headings = findAll(styles, "style").filter((style) => readValue(style, "styleId").startsWith("Heading"));
  expect(headings).toHaveLength(9);
  expect(headings.every((style) => findAll(style, "keepNext").length === 1)).toBe(true);
  const blocks = [...body.children];
  const isKept = (paragraph: Element): boolean => findAll(paragraph, "keepNext").length === 1;
  for (const [place, block] of blocks.entries()) {
    if (block.localName !== "tbl") continue;
    const before = blocks[place - 1];
    const [header] = findAll(block, "tr");
    expect(
      before !== undefined && (readStyle(before).startsWith("Heading") || isKept(before) || readStyle(before) === ""),
    ).toBe(true);
    expect(header !== undefined && findAll(header, "p").every(isKept)).toBe(true);
  }
});

test("Word never sees two tables that meet, nor a text that ends with one", async () => {
  const { body } = await open(part);
  const kinds = [...body.children].map(({ localName }) => localName);
  expect(kinds.some((kind, place) => kind === "tbl" && ["tbl", "sectPr"].includes(kinds[place + 1] ?? ""))).toBe(false);
});

test("a picture that the text asks for has an empty place with its caption under it", async () => {
  const { paragraphs } = await open(part);
  const place = paragraphs.findIndex(({ text }) => text === "[Plats för bild]");
  expect(paragraphs[place + 1]).toEqual({ style: "Caption", text: "Avtalet skrivs under." });
});

test("the language is Swedish, and nobody's name stands in the file's properties", async () => {
  const file = await open(part);
  expect(findAll(file.styles, "lang").map((language) => readValue(language))).toEqual(["sv-SE"]);
  const properties = file.readPart("docProps/core.xml");
  expect(properties).toContain("<dc:title>Delårsrapport augusti 2019</dc:title>");
  expect(properties).not.toMatch(/creator|lastModifiedBy|Un-named/);
});

test("a draft says so before anything else", async () => {
  const finding = applyRule({}, { rule: "forecast/missing", budget: 3100, budgetShare: 0.71 });
  const draft = buildCouncilReport(createCouncilReport(), [finding], reportWords);
  expect((await open(part, draft)).paragraphs[2]).toEqual({ style: "", text: "UTKAST – 1 fel kvarstår" });
  expect((await open(whole, draft)).readPart("word/header1.xml")).toContain("UTKAST – 1 fel kvarstår");
});

test("a report of several departments is a draft with as many errors as they have together", async () => {
  const finding = applyRule({}, { rule: "forecast/missing", budget: 3100, budgetShare: 0.71 });
  const withErrors = (count: number) =>
    buildCouncilReport(
      createCouncilReport(),
      Array.from({ length: count }, () => finding),
      reportWords,
    );
  const joined = await open(whole, council, withErrors(1), withErrors(3));
  expect(joined.readPart("word/header1.xml")).toContain("UTKAST – 4 fel kvarstår");
});

test("many columns of figures share the width by the words above them, and leave the names a fifth of it", async () => {
  const headers = ["Beslutad totalutgift", "Ackumulerat utfall", "Beräknad totalutgift", "Budget", "Utfall", "Prognos"];
  const columns: readonly DocumentColumn[] = [
    { header: "Projekt", kind: "text", decimals: 0, key: null },
    ...headers.map((header): DocumentColumn => ({ header, kind: "amount", decimals: 0, key: null })),
    { header: "Avvikelse", kind: "deviation", decimals: 0, key: null },
  ];
  const table: DocumentTable = {
    kind: "table",
    id: "investmentBudget",
    title: "Investeringar",
    unitLine: null,
    unit: null,
    columns,
    rows: [{ kind: "item", cells: ["Gator", 12, 8, 13, 6, 3, 7, -1], index: 0 }],
    notes: [],
    source: null,
  };
  const { body } = await open(part, { ...council, sections: [{ key: "economy", blocks: [table] }] });
  const widths = findAll(body, "gridCol").map((column) => Number(readValue(column, "w")));
  const [names = 0, decided = 0, accumulated = 0, , budget = 0, actual = 0] = widths;
  expect(names / widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(0.2);
  expect(decided).toBe(accumulated);
  expect(decided / budget).toBeGreaterThan(1.4);
  expect(budget).toBe(actual);
});

test("the parts of several departments follow one another in the order that they are given", async () => {
  const named = (organisation: string): ReportDocument => ({ ...council, organisation });
  const joined = [named("Vård och omsorg"), named("Barn och utbildning")];
  const inPart = readHeadings(await open(part, ...joined));
  expect(inPart.filter((heading) => heading.startsWith("Heading1"))).toEqual([
    "Heading1 Vård och omsorg",
    "Heading1 Barn och utbildning",
  ]);
  const inWhole = await open(whole, ...joined);
  expect(inWhole.paragraphs.filter(({ style }) => style === "Title" || style === "Subtitle")).toEqual([
    { style: "Title", text: "Delårsrapport augusti 2019" },
    { style: "Subtitle", text: "Köping" },
  ]);
  expect(findAll(inWhole.body, "pageBreakBefore")).toHaveLength(2);
});

test("whatever somebody has written stays text", async () => {
  const anything = fc.string({ unit: "grapheme", maxLength: 30 });
  const markup = fc.constantFrom(
    "<w:b/>&amp;\"'",
    "]]>",
    "</w:t>",
    "a\u0000b\u001fc",
    "\ud800",
    "=HYPERLINK(1)",
    "rad\nrad",
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, markup), async (text) => {
      const events = tableOf(eventOf(`x${text}x`, { isMostImportant: true }));
      const only = { events, budgetTables: [], comments: null, goals: null, assignments: null };
      const file = await open(part, buildCouncilReport(createCouncilReport(only), [], reportWords));
      const [item] = file.paragraphs.filter(({ style }) => style === "ListBullet");
      // XML itself makes one line break of every kind.
      expect(item?.text).toBe(printVisibleText(`x${text}x`).replace(/\r\n?/g, "\n"));
    }),
    { numRuns: 40 },
  );
});
