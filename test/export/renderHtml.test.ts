import { JSDOM } from "jsdom";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import type { DocumentTable } from "../../src/core/report/reportDocument";
import { renderHtml, renderTableHtml } from "../../src/export/renderHtml";
import { reportWords } from "../../src/texts/reportWords";
import { createCouncilReport, eventOf, tableOf } from "../core/report/councilTables";

const open = (html: string): Document => new JSDOM(html).window.document;
const council = buildCouncilReport(createCouncilReport(), [], reportWords);

test("the page is Swedish, with headings one level apart from the department's down", () => {
  const page = open(renderHtml([council], { kind: "part", level: 2 }));
  expect(page.documentElement.lang).toBe("sv");
  const headings = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")].map(
    (heading) => heading.getAttribute("aria-level") ?? heading.localName.slice(1),
  );
  expect(headings.slice(0, 3)).toEqual(["2", "3", "4"]);
  expect(headings).toContain("7");
});

test("each table has header cells that say what they are the header of, and figures to the right", () => {
  const page = open(renderHtml([council], { kind: "part", level: 1 }));
  const tables = [...page.querySelectorAll("table")];
  expect(tables).toHaveLength(8);
  for (const table of tables) {
    expect([...table.querySelectorAll("thead th")].every((cell) => cell.getAttribute("scope") === "col")).toBe(true);
    expect(
      [...table.querySelectorAll("tbody tr")].every((row) => row.querySelectorAll("th[scope=row]").length === 1),
    ).toBe(true);
  }
  const [operating] = tables;
  expect(operating?.getAttribute("aria-label")).toBe("Driftredovisning");
  const sum = [...(operating?.querySelectorAll("tbody tr:last-child td") ?? [])] as HTMLElement[];
  expect(sum.map((cell) => cell.textContent)).toEqual(["40\u00a0358", "40\u00a0058", "+300"]);
  expect(sum.every((cell) => cell.style.textAlign === "right")).toBe(true);
});

test("no font, size or colour is named, so that Word's document decides", () => {
  expect(renderHtml([council], { kind: "whole" })).not.toMatch(/font-family|font-size|color:|<font|bgcolor/);
});

test("text stays text, and a line break stays one", () => {
  const events = tableOf(eventOf('<b>5 & "6"</b>\n<script>', { isMostImportant: true }));
  const page = open(
    renderHtml([buildCouncilReport(createCouncilReport({ events }), [], reportWords)], { kind: "part", level: 1 }),
  );
  expect(page.querySelector("li")?.innerHTML).toBe('&lt;b&gt;5 &amp; "6"&lt;/b&gt;<br>&lt;script&gt;');
});

test("a single table is a fragment with its unit above and its notes under it", () => {
  const economy = council.sections.find(({ key }) => key === "economy");
  const table = economy?.blocks.find(
    (block): block is DocumentTable => block.kind === "table" && block.id === "investmentBudget",
  );
  if (table === undefined) throw new Error("There is no investment budget.");
  const page = open(renderTableHtml(table));
  expect(
    [...page.body.children].map(({ localName, textContent }) => (localName === "table" ? "table" : textContent)),
  ).toEqual([
    "Belopp i tkr",
    "table",
    "Prognos saknas för Ekonomiadministration, inventarier (budget 3\u00a0100\u00a0tkr).",
  ]);
});
