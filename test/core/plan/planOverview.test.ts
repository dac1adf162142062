import fc from "fast-check";
import type { Calc } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { evaluateDeviations } from "../../../src/core/formula/evaluateDeviations";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { CellContent, WorkbookSnapshot } from "../../../src/core/workbook";
import { kopingInvestmentBudget, kopingOperatingBudget, kopingReportFacts } from "../koping";
import { sampleSnapshot } from "../sample";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { calculateSheet, type ShownSheet } from "./calculateSheet";
import { changeColumn, overviewOf, writeDeviations } from "./overviewOf";

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

const koping = writeDeviations(sampleSnapshot);

/** The overview of one workbook, in what that workbook has become. */
const show = (made: WorkbookSnapshot, now: WorkbookSnapshot = made): Promise<ShownSheet> =>
  calculateSheet(calc, overviewOf(made), now);

const rowOf = (shown: ShownSheet, text: string): readonly unknown[] => shown.row(shown.find(text));
const spaced = (text: string): string => text.replaceAll("_", "\u00a0");

const kept = (table: string, convention = "budget-minus-forecast"): TableDescription => ({
  name: "Rapportuppgifter",
  headers: ["Uppgift", "Värde"],
  rows: [
    ["Period", "augusti 2019"],
    ["Belopp anges i", "tkr"],
    [`Teckenkonvention ${table}`, convention],
  ],
});

const drift = (rows: readonly (readonly CellContent[])[], unit = "tkr"): WorkbookSnapshot =>
  createWorkbookSnapshot(
    { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Prognos"], rows },
    {
      ...kept("Driftbudget"),
      rows: kept("Driftbudget").rows.map((row) => (row[1] === "tkr" ? [row[0] ?? "", unit] : row)),
    },
  );

describe("Köping's overview", () => {
  test("has the sums of the operating budget, and of investments as far as they are known", async () => {
    const shown = await show(koping);
    const row = shown.find("Ekonomi") + 2;
    const read = (at: number): unknown[] =>
      ["A", "B", "C", "D", "E", "F", "G", "H", "I"].map((column) => {
        const value = shown.at(`${column}${String(at + 1)}`);
        return typeof value === "number" ? Number(value.toFixed(4)) : value;
      });
    expect(read(row)).toEqual(["Drift", 40358, null, 40058, 300, 0.0074, null, null, 0]);
    expect(read(row + 1)).toEqual([
      "Investeringar (prognos för 4 av 5 rader)",
      ...[4359, 69, 1093, 166, 0.1319, 0.0158, 0.6667, 1],
    ]);
  });

  test("says in sentences what the year will end in, what stands out and what is missing", async () => {
    const { texts } = await show(koping);
    expect(texts).toEqual(
      expect.arrayContaining(
        [
          "Förvaltningen beräknar ett överskott på 300_tkr vid årets slut.",
          "Störst överskott har Personalavdelning (+200_tkr). Störst underskott har Gemensam administration (−150_tkr).",
          "Investeringsutgifterna beräknas bli 166_tkr lägre än budget. Prognos finns för 4 av 5 projekt.",
          "Längst under budget ligger Näringsliv, turism, cykelförråd (+100_tkr).",
          "Prognos saknas för Ekonomiadministration, inventarier (budget 3_100_tkr).",
        ].map(spaced),
      ),
    );
  });

  test("lists the departments from the largest surplus to the largest deficit, for the chart to draw", async () => {
    const content = overviewOf(koping);
    const shown = await calculateSheet(calc, content, koping);
    const chart = content.charts.find(({ title }) => title.startsWith("Drift"));
    const drawn = Array.from({ length: chart?.data.rowCount ?? 0 }, (_, row) =>
      shown.row((chart?.data.row ?? 0) + row).slice(0, 2),
    );
    expect(drawn).toEqual([
      ["Verksamhet", "Avvikelse"],
      ["Personalavdelning", 200],
      ["Kommunikationsenhet", 150],
      ["Kollektivtrafik", 100],
      ["Näringslivsenhet", 0],
      ["Bostadsanpassning", 0],
      ["Ekonomiadministration", 0],
      ["Försäkringsadministration", 0],
      ["Gemensam administration", -150],
    ]);
    expect(content.charts.map(({ altText }) => altText.length > 40)).toEqual([true, true]);
  });

  test("counts goals by answer, and assignments and activities by status", async () => {
    const shown = await show(koping);
    const counted = ["Mål: Ja", "Mål: Delvis", "Mål: Nej", "Uppdrag: Påbörjat", "Uppdrag: Pågår", "Uppdrag: Klart"];
    expect(counted.map((label) => rowOf(shown, label))).toEqual([
      ["Mål: Ja", 2],
      ["Mål: Delvis", 3],
      ["Mål: Nej", 0],
      ["Uppdrag: Påbörjat", 1],
      ["Uppdrag: Pågår", 5],
      ["Uppdrag: Klart", 2],
    ]);
    const activities = shown.find("Aktiviteter");
    const rows = Array.from({ length: 8 }, (_, row) => shown.row(activities + 2 + row));
    expect(rows).toEqual([
      ["Pågår", 10],
      ["Klar", 1],
      ["Uppskjuten", 1],
      ["Bättre", 10],
      ["Bra", 5],
      ["Sämre", 1],
      ["Annan eller ingen status", 0],
      ["Alla", 28],
    ]);
  });

  test("counts a status that holds the signs of a list, and has one too long to ask for among the others", async () => {
    const odd = ["Ja, men {en} del; återstår", `Ja, ${"mycket har gjorts ".repeat(20)}`, "Nej", "Nej", "Nej"];
    const shown = await show(changeColumn(koping, "Mål", "Bedömning", (_, row) => odd[row] ?? ""));
    const counted = ["Mål: Ja", "Mål: Delvis", "Mål: Nej", "Mål: Övrigt eller tomt"];
    expect(counted.map((label) => rowOf(shown, label)[1])).toEqual([1, 0, 3, 1]);
  });

  test("is printed on two upright pages, without what its lists and sentences are counted from", () => {
    const { rows, page, charts, columnWidths } = overviewOf(koping);
    expect(page.orientation).toBe("portrait");
    const basis = rows.findIndex(({ cells: [cell] }) => cell?.kind === "text" && cell.text.startsWith("Underlag"));
    expect(page.printedRows).toBe(basis);
    const breaks = rows.flatMap(({ startsPage }, row) => (startsPage === true ? [row] : []));
    expect(breaks).toHaveLength(1);
    // A chart stands whole on its page, beside its list and inside the columns that are ours.
    for (const { place } of charts) {
      expect(breaks.filter((row) => row > place.row && row < place.row + place.rowCount)).toEqual([]);
      expect(place.row + place.rowCount).toBeLessThanOrEqual(basis);
      expect(place.column + place.columnCount).toBe(columnWidths.length);
    }
  });

  test("says how much was found when it was last checked", async () => {
    const shown = await show(koping);
    const heading = shown.find("Anmärkningar vid kontrollen 2019-09-12 14:05");
    expect(shown.row(heading + 2)).toEqual(["Fel", 1]);
  });
});

describe("When a figure changes", () => {
  const outcome = async (rows: readonly (readonly CellContent[])[], unit?: string): Promise<unknown> => {
    const { row, find } = await show(drift([["Skola", 1000, 1000]], unit), drift(rows, unit));
    return row(find("Förvaltningen beräknar"))[0];
  };

  test.each([
    [[["Skola", 1000, 900]], "Förvaltningen beräknar ett överskott på 100_tkr vid årets slut."],
    [[["Skola", 1000, 2500]], "Förvaltningen beräknar ett underskott på 1_500_tkr vid årets slut."],
    [[["Skola", 1000, 1000.4]], "Förvaltningen beräknar ingen avvikelse mot budget."],
  ])("the sentence says so: %j", async (rows, sentence) => {
    expect(await outcome(rows)).toBe(spaced(sentence));
  });

  test("the sentence has the table's own unit and decimals", async () => {
    const made = drift([["Skola", 12.5, 12.1]], "mnkr");
    const shown = await show(made);
    expect(shown.texts).toContain(spaced("Förvaltningen beräknar ett överskott på 0,4_mnkr vid årets slut."));
  });

  test("one changed budget moves the sum, the sentence and the list", async () => {
    const now = changeColumn(koping, "Driftbudget", "Budget", (content, row) => (row === 4 ? 1574 : content));
    const shown = await show(koping, now);
    expect(shown.texts).toContain(spaced("Förvaltningen beräknar ett överskott på 700_tkr vid årets slut."));
    expect(shown.texts).toContain(
      spaced(
        "Störst överskott har Kollektivtrafik (+500_tkr). Störst underskott har Gemensam administration (−150_tkr).",
      ),
    );
    expect(shown.row(shown.find("Andel av budget") + 1)[0]).toBe("Kollektivtrafik");
  });

  test("a forecast that is filled in ends the remark that some are missing", async () => {
    const now = changeColumn(koping, "Investeringsbudget", "Prognos Helår", (content) =>
      content === "" ? 3000 : content,
    );
    const { texts } = await show(koping, now);
    expect(texts).toContain(spaced("Investeringsutgifterna beräknas bli 266_tkr lägre än budget."));
    expect(texts.filter((text) => text.startsWith("Prognos saknas"))).toEqual([]);
    expect(texts).toContain("Investeringar");
  });

  test("deviations that are equal have a place each, and the sentence says that they are several", async () => {
    const shown = await show(
      drift([
        ["Skola", 100, 50],
        ["Vård", 100, 50],
        ["Park", 100, 120],
      ]),
    );
    const list = shown.find("Andel av budget");
    expect([1, 2, 3].map((row) => shown.row(list + row).slice(0, 2))).toEqual([
      ["Skola", 50],
      ["Vård", 50],
      ["Park", -20],
    ]);
    expect(shown.texts).toContain(
      spaced("Störst överskott har Skola med flera (+50_tkr var). Störst underskott har Park (−20_tkr)."),
    );
  });

  test.each([
    [1, "Prognos saknas för Enhet 1 (budget 10_tkr)."],
    [2, "Prognos saknas för Enhet 1 (budget 10_tkr) och Enhet 2 (budget 10_tkr)."],
    [3, "Prognos saknas för Enhet 1 (budget 10_tkr), Enhet 2 (budget 10_tkr) och Enhet 3 (budget 10_tkr)."],
    [4, "Prognos saknas för Enhet 1 (budget 10_tkr), Enhet 2 (budget 10_tkr), Enhet 3 (budget 10_tkr) och 1 rad till."],
    [
      6,
      "Prognos saknas för Enhet 1 (budget 10_tkr), Enhet 2 (budget 10_tkr), Enhet 3 (budget 10_tkr) och 3 rader till.",
    ],
  ])("%d missing forecasts are named, in right Swedish", async (missing, sentence) => {
    const rows = Array.from({ length: 7 }, (_, row) => [`Enhet ${String(row + 1)}`, 10, row < missing ? "" : 10]);
    expect((await show(drift(rows))).texts).toContain(spaced(sentence));
  });

  test("a single row without a forecast is counted in the singular", async () => {
    const { texts } = await show(drift([["Skola", 10, 10]]), drift([["Skola", 10, ""]]));
    expect(texts).toContain("Drift (prognos för 0 av 1 rad)");
  });
});

describe("What a table holds beside its rows", () => {
  test("sums among the rows are not counted twice", async () => {
    const shown = await show(
      drift([
        ["Skola", 100, 90],
        ["Vård", 200, 230],
        ["Summa", 300, 320],
      ]),
    );
    expect(rowOf(shown, "Drift").slice(0, 4)).toEqual(["Drift", 300, 320, -20]);
    expect(shown.row(shown.find("Andel av budget") + 1).slice(0, 2)).toEqual(["Skola", 10]);
  });

  test("income among costs turns its deviation around, and only deviations are added", async () => {
    const book = createWorkbookSnapshot(
      {
        name: "Driftbudget",
        headers: ["Verksamhet", "Radtyp", "Budget", "Prognos"],
        rows: [
          ["Avgifter", "intäkt", 500, 520],
          ["Löner", "kostnad", 4000, 4050],
        ],
      },
      kept("Driftbudget"),
    );
    const shown = await show(book);
    expect(rowOf(shown, "Drift").slice(0, 2)).toEqual(["Drift", -30]);
    expect(shown.row(shown.find("Andel av budget") + 1).slice(0, 2)).toEqual(["Avgifter", 20]);
  });

  test("headers with signs that mean something in formulas are no hindrance", async () => {
    const book = createWorkbookSnapshot(
      { name: "Driftbudget", headers: ["Verksamhet", "Budget [tkr]", "Prognos #2"], rows: [["Vad's @ det", 10, 4]] },
      kept("Driftbudget"),
    );
    const shown = await show(book);
    expect(shown.errors).toEqual([]);
    expect(shown.texts).toContain(spaced("Förvaltningen beräknar ett överskott på 6_tkr vid årets slut."));
  });

  test("as long as nobody has said how the table counts there is no deviation, but missing forecasts are named", async () => {
    const book = createWorkbookSnapshot({
      name: "Driftbudget",
      headers: ["Verksamhet", "Budget", "Prognos"],
      rows: [
        ["Skola", 10, ""],
        ["Vård", 10, 9],
      ],
    });
    const shown = await show(book);
    expect(shown.texts).toContain("Drift: det är inte sagt hur avvikelser räknas, så de visas inte.");
    expect(shown.texts).toContain("Prognos saknas för Skola (budget 10).");
  });

  test("a long table is listed by its largest surpluses and its largest deficits", async () => {
    const rows = Array.from({ length: 30 }, (_, row) => [`Enhet ${String(row)}`, 100, 100 + ((row * 7) % 30) - 15]);
    const shown = await show(drift(rows));
    const list = shown.find("Andel av budget");
    const deviations = Array.from({ length: 16 }, (_, row) => shown.row(list + 1 + row)[1]);
    expect(deviations).toEqual([15, 14, 13, 12, 11, 10, 9, 8, -7, -8, -9, -10, -11, -12, -13, -14]);
  });
});

describe("Nothing shows an error value", () => {
  test.each([
    ["without any table", createWorkbookSnapshot()],
    [
      "with empty tables",
      createWorkbookSnapshot({ ...kopingOperatingBudget, rows: [] }, { ...kopingInvestmentBudget, rows: [] }),
    ],
    ["with budgets of zero", drift([["Skola", 0, 0]])],
    [
      "with text where figures should be",
      drift([
        ["Skola", "okänt", "vet ej"],
        ["Vård", 5, "vet ej"],
      ]),
    ],
  ])("%s", async (_, book) => {
    expect((await show(book)).errors).toEqual([]);
  });

  test("when the tables are emptied after the sheet was made", async () => {
    const now = {
      ...koping,
      tables: koping.tables.map((table) => {
        const blank = [table.headers.map(() => "")];
        return { ...table, body: { ...table.body, values: blank, formulas: blank } };
      }),
    };
    const shown = await show(koping, now);
    expect(shown.errors).toEqual([]);
    expect(shown.at("A4")).toContain("Driftbudget har fått fler eller färre rader");
  });

  test("when the tables are taken away after the sheet was made, and the sheet says so", async () => {
    const shown = await show(koping, { ...koping, tables: [] });
    expect(shown.errors).toEqual([]);
    expect(shown.at("A4")).toContain(
      "Bladet är inte aktuellt: tabellen Driftbudget saknas, tabellen Investeringsbudget saknas",
    );
  });
});

describe("Where one table of Köping's is missing or empty, the overview shows no error value", () => {
  const names = koping.tables.map(({ name }) => name);

  test.each(names)("nor when it lacks %s", async (name) => {
    const without = { ...koping, tables: koping.tables.filter((table) => table.name !== name) };
    expect((await show(without)).errors).toEqual([]);
    expect((await show(koping, without)).errors).toEqual([]);
  });

  test.each(names)("nor when %s has no rows", async (name) => {
    const empty = {
      ...koping,
      tables: koping.tables.map((table) => {
        if (table.name !== name) return table;
        const blank = [table.headers.map(() => "")];
        return { ...table, body: { ...table.body, values: blank, formulas: blank } };
      }),
    };
    expect((await show(empty)).errors).toEqual([]);
    expect((await show(koping, empty)).errors).toEqual([]);
  });
});

describe("The line that says whether the sheet is up to date", () => {
  test("is blank while figures change, since they are formulas", async () => {
    const now = changeColumn(koping, "Driftbudget", "Prognos Helår", (content) => Number(content) + 1);
    expect((await show(koping, now)).at("A4")).toBe("");
  });

  test("tells of rows that have come, of error values and of other facts about the report", async () => {
    const grown = {
      ...koping,
      tables: koping.tables.map((table) =>
        table.name === "Investeringsbudget"
          ? {
              ...table,
              body: {
                ...table.body,
                values: [...table.body.values, ["Ny", 1, 1, 1, 0]],
                formulas: [...table.body.formulas, ["Ny", 1, 1, 1, 0]],
              },
            }
          : table,
      ),
    };
    expect((await show(koping, grown)).at("A4")).toBe(
      "Bladet är inte aktuellt: Investeringsbudget har fått fler eller färre rader. Gör om det.",
    );
    const later = changeColumn(koping, "Rapportuppgifter", "Värde", (content) =>
      content === "augusti 2019" ? "december 2019" : content,
    );
    expect((await show(koping, later)).at("A4")).toContain("Rapportuppgifter");
    const broken = changeColumn(koping, "Driftbudget", "Budget", (content, row) => (row === 0 ? "=1/0" : content));
    expect((await show(koping, broken)).at("A4")).toContain("Driftbudget har celler med felvärden");
  });
});

test("of any operating budget the overview has the sums, the deviations in order and no error", async () => {
  const amount = fc.option(fc.integer({ min: -900, max: 900 }), { nil: "" as const, freq: 4 });
  const rows = fc.array(fc.tuple(fc.constantFrom("Skola", "Vård", "Park", "Summa"), amount, amount), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (drawn) => {
      const book = drift(
        drawn.map(([label, budget, forecast], row) => [
          label === "Summa" ? label : `${label} ${String(row)}`,
          budget,
          forecast,
        ]),
      );
      const table = checkWorkbook(book).report.budgetTables[0];
      const shown = await show(book);
      expect(shown.errors).toEqual([]);
      if (table === undefined) return;
      const deviations = [...(evaluateDeviations(table, "budget-minus-forecast") ?? [])].flatMap(
        ([, deviation]) => deviation ?? [],
      );
      const row = shown.find("Ekonomi") + 3;
      const sum = deviations.reduce((total, deviation) => total + deviation, 0);
      expect(shown.at(`E${String(row)}`)).toBe(deviations.length === 0 ? "" : sum);
      if (deviations.length > 16) return;
      const list = shown.find("Andel av budget") + 1;
      const listed = deviations.map((_, index) => shown.at(`B${String(list + 1 + index)}`));
      expect(listed).toEqual([...deviations].sort((one, other) => other - one));
    }),
    { numRuns: 30, seed: 2019 },
  );
});

test("every formula is one that Excel 2021 and every language of it takes", () => {
  expect(readFaults(overviewOf(koping))).toEqual([]);
});

test("no formula asks which rows a filter has hidden, so a filter changes no figure", () => {
  const formulas = overviewOf(koping)
    .rows.flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter((formula) => /\b(SUBTOTAL|AGGREGATE|CELL)\(/.test(formula))).toEqual([]);
});

/** Formulas with functions that depend on language or spill, or that are too long. */
const readFaults = ({ rows }: SheetContent): readonly string[] =>
  rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []))
    .filter(
      (formula) =>
        formula.length > 8192 ||
        /\b(TEXT|FIXED|CHAR|CODE|LET|FILTER|SORT|SORTBY|UNIQUE|XLOOKUP|SEQUENCE|SUBTOTAL|INDIRECT|OFFSET)\(/.test(
          formula.replace(/"[^"]*"/g, '""'),
        ) ||
        formula.includes("@"),
    );

test("a department without operating budget but with investments still has an overview", async () => {
  const shown = await show(writeDeviations(createWorkbookSnapshot(kopingInvestmentBudget, kopingReportFacts)));
  expect(shown.errors).toEqual([]);
  expect(rowOf(shown, "Investeringar (").slice(0, 2)).toEqual(["Investeringar (prognos för 4 av 5 rader)", 4359]);
});
