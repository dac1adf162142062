import fc from "fast-check";
import type { Calc, CalcValue } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { planTextLines } from "../../../src/core/plan/reportSheet/planTextLines";
import { readTextHeight } from "../../../src/core/plan/reportSheet/readTextHeight";
import { pageHeight, pageWidth, readLayout, textSizes } from "../../../src/core/plan/reportSheet/reportLayout";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { DocumentTable, ReportDocument } from "../../../src/core/report/reportDocument";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { kopingInvestmentBudget, kopingReportFacts } from "../koping";
import { sampleSnapshot } from "../sample";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { calculateSheet, type ShownSheet } from "./calculateSheet";
import { changeColumn, writeDeviations } from "./overviewOf";
import { reportSheetOf } from "./reportSheetOf";

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

const koping = writeDeviations(sampleSnapshot);

/** The report sheet of one workbook, in what that workbook has become. */
const show = (made: WorkbookSnapshot, now: WorkbookSnapshot = made): Promise<ShownSheet> =>
  calculateSheet(calc, reportSheetOf(made).content, now);

/** So many rows of a table, from the row whose first cell is `label`. */
const rowsFrom = (shown: ShownSheet, label: string, count: number): readonly (readonly CalcValue[])[] => {
  const start = shown.find(label);
  return Array.from({ length: count }, (_, row) => shown.row(start + row));
};

const readTables = ({ sections }: ReportDocument): readonly DocumentTable[] =>
  sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "table");

describe("Köping's report sheet", () => {
  test("has the headings and texts of the report, in its order", async () => {
    const { document } = reportSheetOf(koping);
    const { texts, rows } = await show(koping);
    const told = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => {
        if (block.kind === "heading" || block.kind === "paragraph") return [block.text];
        if (block.kind === "list") return block.items.map((item) => `• ${item}`);
        return block.kind === "picture" ? [block.caption] : [];
      });
    const alone = rows.flatMap(([text, ...others]) => (others.length === 0 && typeof text === "string" ? [text] : []));
    expect(alone.filter((text) => told.includes(text))).toEqual(told);
    expect(texts.slice(0, 4)).toEqual([
      "Delårsrapport augusti 2019",
      "Med driftbudgetuppföljning nummer 2",
      "Kommunstyrelsen – Kommunledningsförvaltningen",
      "UTKAST – 1 fel kvarstår",
    ]);
  });

  test("shows by its formulas every figure and every word of the report's tables", async () => {
    const { document } = reportSheetOf(koping);
    const shown = await show(koping);
    const printed = shown.rows.map((row) => JSON.stringify(row));
    for (const { rows } of readTables(document)) {
      for (const { cells } of rows) {
        const expected = JSON.stringify(cells.map((cell) => cell ?? "–").filter((cell) => cell !== ""));
        expect(printed).toContain(expected);
      }
    }
  });

  test("has sums of investments that add up across and down where a forecast is missing", async () => {
    const shown = await show(koping);
    expect(rowsFrom(shown, "Rader med prognos", 4)).toEqual([
      ["Rader med prognos (4 av 5)", 1259, 69, 1093, 166],
      ["Rader utan prognos (1)", 3100, 0, "–", "–"],
      ["Summa", 4359, 69, "–", "–"],
      ["Prognos saknas för Ekonomiadministration, inventarier (budget 3\u00a0100 tkr).".replace(" tkr", "\u00a0tkr")],
    ]);
  });

  test("leaves out what nobody has written anything for", async () => {
    const { texts } = await show(writeDeviations(createWorkbookSnapshot(kopingInvestmentBudget, kopingReportFacts)));
    expect(texts).toContain("Investeringsredovisning");
    expect(texts).not.toContain("Driftredovisning");
    expect(texts.filter((text) => text.startsWith("Händelser") || text.startsWith("Redovisning av"))).toEqual([]);
  });
});

describe("When the workbook changes", () => {
  test("a changed forecast is in the report at once, in its row and in the sums", async () => {
    const now = changeColumn(koping, "Investeringsbudget", "Prognos Helår", (content, row) =>
      row === 0 ? 290 : content,
    );
    const shown = await show(koping, now);
    expect(rowsFrom(shown, "Kansli, inventarier", 1)).toEqual([["Kansli, inventarier", 256, 69, 290, -34]]);
    expect(rowsFrom(shown, "Rader med prognos", 1)).toEqual([["Rader med prognos (4 av 5)", 1259, 69, 1193, 66]]);
  });

  test("once no forecast is missing there is one sum, of all", async () => {
    const now = changeColumn(koping, "Investeringsbudget", "Prognos Helår", (content) =>
      content === "" ? 3000 : content,
    );
    const shown = await show(koping, now);
    expect(shown.texts.filter((text) => text.startsWith("Rader ") || text.startsWith("Prognos saknas"))).toEqual([]);
    expect(shown.rows).toContainEqual(["Summa", 4359, 69, 4093, 266]);
  });

  test("where one more is missing the counts and the note say so", async () => {
    const now = changeColumn(koping, "Investeringsbudget", "Prognos Helår", (content, row) =>
      row === 0 ? "" : content,
    );
    const shown = await show(koping, now);
    expect(rowsFrom(shown, "Rader med prognos", 4)).toEqual([
      ["Rader med prognos (3 av 5)", 1003, 0, 903, 100],
      ["Rader utan prognos (2)", 3356, 69, "–", "–"],
      ["Summa", 4359, 69, "–", "–"],
      ["Prognos saknas för 2 rader."],
    ]);
  });

  test("a forecast that is taken away from a whole table leaves its sum untold and counted", async () => {
    const now = changeColumn(koping, "Driftbudget", "Prognos Helår", (content, row) => (row === 0 ? "" : content));
    const shown = await show(koping, now);
    expect(rowsFrom(shown, "Summa (prognos", 1)).toEqual([["Summa (prognos för 7 av 8 rader)", 40358, "–", "–"]]);
  });

  test("texts that have changed are told at the top, and the sheet says nothing as long as none has", async () => {
    expect((await show(koping)).texts.filter((text) => text.includes("inte aktuellt"))).toEqual([]);
    const reworded = changeColumn(koping, "Mål", "Lägeskommentar", (content, row) =>
      row === 2 ? `${String(content)} Ny rad.` : content,
    );
    expect((await show(koping, reworded)).texts).toContain(
      "Bladet är inte aktuellt: texterna i Mål har ändrats. Gör om det.",
    );
    const done = changeColumn(koping, "Aktiviteter", "Läge", (content, row) => (row === 0 ? "Sämre" : content));
    expect((await show(koping, done)).texts).toContain(
      "Bladet är inte aktuellt: texterna i Aktiviteter har ändrats. Gör om det.",
    );
  });

  test("no error value stands in the report when tables are emptied or taken away", async () => {
    const emptied = {
      ...koping,
      tables: koping.tables.map((table) => {
        const blank = [table.headers.map(() => "")];
        return { ...table, body: { ...table.body, values: blank, formulas: blank } };
      }),
    };
    expect((await show(koping, emptied)).errors).toEqual([]);
    const shown = await show(koping, { ...koping, tables: [] });
    expect(shown.errors).toEqual([]);
    expect(shown.texts.filter((text) => text.includes("tabellen Driftbudget saknas"))).toHaveLength(1);
  });
});

test("a municipality that reports in another unit than its tables count in gets figures in that unit, still live", async () => {
  const facts: TableDescription = {
    ...kopingReportFacts,
    rows: [...kopingReportFacts.rows, ["Rapporten anges i", "mnkr"]],
  };
  const book = writeDeviations(createWorkbookSnapshot(kopingInvestmentBudget, facts));
  const shown = await show(book);
  expect(shown.texts).toContain("Belopp i mnkr");
  expect(rowsFrom(shown, "Rader med prognos", 1)).toEqual([["Rader med prognos (4 av 5)", 1.259, 0.069, 1.093, 0.166]]);
});

test("what a row's comment explains is told to be old when the figure is another one", async () => {
  const book = writeDeviations(
    createWorkbookSnapshot(
      {
        name: "Driftbudget",
        headers: ["Verksamhet", "Budget", "Prognos", "Kommentar"],
        rows: [
          ["Skola", 100, 90, "Färre elever."],
          ["Vård", 50, 50, ""],
        ],
      },
      kopingReportFacts,
    ),
  );
  expect((await show(book)).texts.filter((text) => text.includes("inte aktuellt"))).toEqual([]);
  const now = changeColumn(book, "Driftbudget", "Prognos", (content, row) => (row === 0 ? 110 : content));
  expect((await show(book, now)).texts).toContain(
    "Bladet är inte aktuellt: siffror som förklaras i Driftbudget har ändrats. Gör om det.",
  );
});

describe("The pages", () => {
  const { content, document } = reportSheetOf(koping);

  test("are filled to no more than a page holds, and no heading is the last on one", () => {
    const pages = readPages(content);
    expect(pages.length).toBeGreaterThan(3);
    const headings = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    for (const page of pages) {
      expect(page.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBeLessThanOrEqual(pageHeight);
      const last = page.at(-1)?.cells[0];
      expect(last?.style).not.toBe("tableHeader");
      expect(headings).not.toContain(last?.kind === "text" ? last.text : null);
    }
  });

  test("begin with the table's header again where a table goes on from the page before", () => {
    for (const [first] of readPages(content).slice(1)) {
      expect(first?.cells[0]?.style).not.toBe("tableText");
    }
  });

  test("are as wide as the paper, in every row", () => {
    expect(content.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(pageWidth);
    for (const { cells } of content.rows) {
      expect(cells.reduce((sum, { span }) => sum + (span ?? 1), 0)).toBe(content.columnWidths.length);
    }
  });
});

const readPages = ({ rows }: SheetContent): readonly (readonly SheetContent["rows"][number][])[] => {
  const pages: SheetContent["rows"][number][][] = [[]];
  for (const row of rows) {
    if (row.startsPage === true) pages.push([]);
    pages.at(-1)?.push(row);
  }
  return pages;
};

describe("The room for a text", () => {
  const words = fc.array(fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9,.]{1,18}$/), { minLength: 1, maxLength: 300 });

  test("is never less than its letters need, at half their height each, and a line for each paragraph", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 500 }), fc.constantFrom(" ", "\n"), (parts, width, link) => {
        const text = parts.join(link);
        const { body } = textSizes;
        const lines = text
          .split("\n")
          .reduce((sum, line) => sum + Math.ceil((line.length * body.font * 0.5) / width), 0);
        expect(readTextHeight(text, width, body)).toBeGreaterThanOrEqual(lines * body.font * 1.3);
      }),
    );
  });

  test("is no more than a row of Excel has, and a text that needs more goes on in the next row, whole", () => {
    const layout = readLayout(4, 7);
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 8 }), (parts, times) => {
        const text = Array.from({ length: times }, () => parts.join(" ")).join("\n");
        const lines = planTextLines(text, "body", layout);
        expect(Math.max(...lines.map(({ height }) => height))).toBeLessThanOrEqual(409);
        const pieces = lines.flatMap(({ cells: [cell] }) => (cell?.kind === "text" ? [cell.text] : []));
        expect(pieces.join(" ").split(/\s+/)).toEqual(text.split(/\s+/));
      }),
    );
  });
});

test("every formula of the report is one that Excel 2021 takes", () => {
  const formulas = reportSheetOf(koping)
    .content.rows.flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  expect(formulas.filter((formula) => /\b(TEXT|FIXED|CHAR|LET|FILTER|SUBTOTAL|INDIRECT)\(/.test(formula))).toEqual([]);
});
