import fc from "fast-check";
import { parseReport } from "../../../src/core/parse/parseReport";
import type { ReportAnswers } from "../../../src/core/parse/reportAnswers";
import { noAnswers } from "../../../src/core/parse/reportAnswers";
import { printBudgetTable } from "../../../src/core/report/printBudgetTable";
import type { DocumentTable } from "../../../src/core/report/reportDocument";
import { reportWords } from "../../../src/texts/reportWords";
import { kopingInvestmentBudget, kopingOperatingBudget, kopingReportFacts } from "../koping";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

const asCosts: ReportAnswers = { ...noAnswers, convention: "budget-minus-forecast" };

const print = (table: TableDescription, facts: TableDescription, answers: ReportAnswers): DocumentTable => {
  const { report } = parseReport(createWorkbookSnapshot(table, facts), answers);
  const [only] = report.budgetTables;
  if (only === undefined) throw new Error("No budget table was recognised.");
  return printBudgetTable(report, only, "table", "Driftredovisning", reportWords);
};

const factsWith = (...rows: readonly (readonly [string, string])[]): TableDescription => ({
  ...kopingReportFacts,
  rows: [...kopingReportFacts.rows.filter(([name]) => rows.every(([own]) => own !== name)), ...rows],
});

const readSums = ({ rows }: DocumentTable) =>
  rows.filter(({ kind }) => kind === "sum" || kind === "partialSum").map(({ cells }) => cells);

test("Köping's operating budget is printed with its own headers, deviations and one sum: 40 358, 40 058, +300", () => {
  const table = print(kopingOperatingBudget, kopingReportFacts, asCosts);
  expect(table.columns.map(({ header, kind }) => [header, kind])).toEqual([
    ["Verksamhet", "text"],
    ["Budget", "amount"],
    ["Prognos Helår", "amount"],
    ["Avvikelse", "deviation"],
  ]);
  expect(table.rows[0]).toEqual({ kind: "item", cells: ["Gemensam administration", 7851, 8001, -150], index: 0 });
  expect(table.rows).toHaveLength(9);
  expect(readSums(table)).toEqual([["Summa", 40358, 40058, 300]]);
  expect(table).toMatchObject({ unit: "tkr", unitLine: "Belopp i tkr", notes: [] });
});

test("a missing forecast gives three sums that add across and down, and a note that says which row and budget", () => {
  const table = print(kopingInvestmentBudget, kopingReportFacts, asCosts);
  expect(readSums(table)).toEqual([
    ["Rader med prognos (4 av 5)", 1259, 69, 1093, 166],
    ["Rader utan prognos (1)", 3100, 0, null, null],
    ["Summa", 4359, 69, null, null],
  ]);
  expect(table.rows[2]?.cells).toEqual(["Ekonomiadministration, inventarier", 3100, 0, null, null]);
  expect(table.notes).toEqual(["Prognos saknas för Ekonomiadministration, inventarier (budget 3\u00a0100\u00a0tkr)."]);
});

test("a table that nobody has said the counting of gets no deviations, and says so", () => {
  const table = print(kopingOperatingBudget, kopingReportFacts, noAnswers);
  expect(table.columns.map(({ header }) => header)).toEqual(["Verksamhet", "Budget", "Prognos Helår"]);
  expect(readSums(table)).toEqual([["Summa", 40358, 40058]]);
  expect(table.notes).toEqual(["Avvikelser visas inte, eftersom det inte är sagt hur tabellen räknar dem."]);
});

test("deviations that stand in the workbook already say how they are counted", () => {
  const rows = kopingOperatingBudget.rows.map(([name = "", budget = 0, forecast = 0]) => [
    name,
    budget,
    forecast,
    Number(budget) - Number(forecast),
  ]);
  const table = print({ ...kopingOperatingBudget, rows }, kopingReportFacts, noAnswers);
  expect(readSums(table)).toEqual([["Summa", 40358, 40058, 300]]);
});

test("kronor in the workbook are thousands in the report, and rounded figures that do not add up say so", () => {
  const inKronor: TableDescription = {
    name: "Driftbudget",
    headers: ["Verksamhet", "Budget (kr)", "Prognos (kr)"],
    rows: [
      ["Kansli", 1400, 1400],
      ["Personal", 1400, 1000],
    ],
  };
  const table = print(inKronor, factsWith(["Belopp anges i", "kr"], ["Rapporten anges i", "tkr"]), asCosts);
  expect(table.columns.map(({ header }) => header)).toEqual(["Verksamhet", "Budget", "Prognos", "Avvikelse"]);
  expect(table.unitLine).toBe("Belopp i tkr");
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["Kansli", 1.4, 1.4, 0],
    ["Personal", 1.4, 1, 0.4],
    ["Summa", 2.8, 2.4, 0.4],
  ]);
  expect(table.notes).toEqual(["Avrundning gör att summor kan avvika."]);
});

test("sums that the workbook has among its rows are printed and never counted twice; the last is the report's own", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Personal", 200, 210],
    ["Summa stab", 300, 300],
    ["Skola", 500, 500],
    ["Summa", 800, 0],
  ];
  const table = print(
    { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Prognos"], rows },
    kopingReportFacts,
    asCosts,
  );
  expect(table.rows.map(({ kind, cells }) => [kind, ...cells])).toEqual([
    ["item", "Kansli", 100, 90, 10],
    ["item", "Personal", 200, 210, -10],
    ["subtotal", "Summa stab", 300, 300, null],
    ["item", "Skola", 500, 500, 0],
    ["sum", "Summa", 800, 800, 0],
  ]);
});

const costsAndIncome = {
  name: "Driftbudget",
  headers: ["Verksamhet", "Radtyp", "Budget", "Prognos"],
  rows: [
    ["Lokaler", "kostnad", 500, 480],
    ["Hyror", "intäkt", 300, 310],
  ],
};

test("where costs and income carry plus alike only deviations are summed, and the table says so", () => {
  const table = print(costsAndIncome, kopingReportFacts, asCosts);
  expect(readSums(table)).toEqual([["Summa", null, null, 30]]);
  expect(table.notes).toEqual(["Kostnader och intäkter står båda med plus, så bara deras avvikelser summeras."]);
});

test("costs and income that carry plus alike are not summed before somebody has said how deviations are counted", () => {
  const table = print(costsAndIncome, kopingReportFacts, noAnswers);
  expect(readSums(table)).toEqual([]);
  expect(table.notes).toEqual([
    "Kostnader och intäkter står båda med plus, så de summeras inte.",
    "Avvikelser visas inte, eftersom det inte är sagt hur tabellen räknar dem.",
  ]);
});

test("income among costs that only the table's own net tells is not counted as a cost: no deviations and no sum are printed", () => {
  const rows = [
    ["Intäkter", 5000, 4600, -400],
    ["Personalkostnader", 9000, 9300, -300],
    ["Övriga kostnader", 2000, 2100, -100],
    ["Nettokostnad", 6000, 6800, -800],
  ];
  const headers = ["Post", "Budget", "Prognos", "Avvikelse"];
  const untold = { name: "Driftbudget", headers: headers.slice(0, 3), rows: rows.map((row) => row.slice(0, 3)) };
  // The sheet says −400 of the income; our one formula would say +400, and that the whole comes out even.
  for (const table of [{ name: "Driftbudget", headers, rows }, untold]) {
    for (const answers of [noAnswers, asCosts]) {
      const printed = print(table, kopingReportFacts, answers);
      expect(printed.columns.map(({ header }) => header)).toEqual(headers.slice(0, 3));
      expect(printed.rows.map(({ cells }) => cells)).toEqual(untold.rows);
      expect(printed.notes).toEqual([
        "Kostnader och intäkter står båda med plus, så de summeras inte.",
        "Avvikelser visas inte, eftersom det inte är sagt hur tabellen räknar dem.",
      ]);
    }
  }
  const types = ["intäkt", "kostnad", "kostnad", "summa"];
  const typed = {
    name: "Driftbudget",
    headers: ["Radtyp", ...headers],
    rows: rows.map((row, index) => [types[index] ?? "", ...row]),
  };
  expect(
    print(typed, kopingReportFacts, asCosts)
      .rows.slice(0, 4)
      .map(({ cells }) => cells.at(-1)),
  ).toEqual([-400, -300, -100, -800]);
});

test("without a single forecast there is one sum, and no row is named", () => {
  const rows = [
    ["Kansli", 100, ""],
    ["Personal", 200, ""],
  ];
  const table = print(
    { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Prognos"], rows },
    kopingReportFacts,
    asCosts,
  );
  expect(readSums(table)).toEqual([["Summa", 300, null, null]]);
  expect(table.notes).toEqual(["Prognos saknas för alla rader."]);
});

test("a row with a forecast and no budget is not whole either, so the sums still add across", () => {
  const rows = [
    ["Kansli", 100, 90],
    ["Ny enhet", "", 40],
  ];
  const table = print(
    { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Prognos"], rows },
    kopingReportFacts,
    asCosts,
  );
  expect(readSums(table)).toEqual([
    ["Rader med budget (1 av 2)", 100, 90, 10],
    ["Rader utan budget (1)", null, 40, null],
    ["Summa", null, 130, null],
  ]);
  expect(table.notes).toEqual(["Budget saknas för Ny enhet (prognos 40\u00a0tkr)."]);
});

test("whatever is blank, the sums add down, and across wherever a deviation is printed", () => {
  const figure = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: "" as const, freq: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 99_999 }), figure), { minLength: 1, maxLength: 9 }),
      (given) => {
        const rows = given.map(([budget, forecast], place) => [`Enhet ${String(place + 1)}`, budget, forecast]);
        const table = print(
          { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Prognos"], rows },
          kopingReportFacts,
          asCosts,
        );
        const sums = readSums(table);
        const [, total] = sums.at(-1) ?? [];
        expect(total).toBe(given.reduce((sum, [budget]) => sum + budget, 0));
        if (sums.length === 3) {
          const parts = sums.slice(0, 2).map(([, budget]) => Number(budget));
          expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(total);
        }
        for (const { cells } of table.rows) {
          const [, budget, forecast, deviation] = cells;
          if (forecast === null) expect(deviation).toBeNull();
          else expect(Number(budget) - Number(forecast)).toBe(deviation);
        }
      },
    ),
  );
});
