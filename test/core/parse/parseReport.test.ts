import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { parseReport } from "../../../src/core/parse/parseReport";
import { kopingInvestmentBudget, kopingOperatingBudget, kopingReportFacts, kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";

test("Köping's workbook holds an operating and an investment budget, and costs that carry plus", () => {
  const { report, findings } = parseReport(kopingSnapshot);
  expect(report.budgetTables.map(({ key, rows }) => [key, rows.length])).toEqual([
    ["operatingBudget", 8],
    ["investmentBudget", 5],
  ]);
  expect(report.budgetTables.map(({ convention, proposedConvention }) => [convention, proposedConvention])).toEqual([
    [null, "budget-minus-forecast"],
    [null, "budget-minus-forecast"],
  ]);
  expect(findings).toEqual([]);
});

test("a convention kept in Rapportuppgifter belongs to the table it names", () => {
  const { report } = parseReport(
    createWorkbookSnapshot(kopingOperatingBudget, kopingInvestmentBudget, {
      ...kopingReportFacts,
      rows: [...kopingReportFacts.rows, ["Teckenkonvention Driftbudget", "budget-minus-forecast"]],
    }),
  );
  expect(report.budgetTables.map(({ convention }) => convention)).toEqual(["budget-minus-forecast", null]);
});

test("the report's period decides between two forecasts", () => {
  const table = {
    name: "Drift",
    headers: ["Verksamhet", "Budget", "Prognos apr", "Prognos aug"],
    rows: [["A", 1, 2, 3]],
  };
  const facts = { ...kopingReportFacts, rows: [["Period", "april 2019"]] };
  const { report } = parseReport(createWorkbookSnapshot(table, facts));
  expect(report.budgetTables[0]?.columns.get("forecast")).toBe(2);
  expect(report.budgetTables[0]?.columns.has("previousForecast")).toBe(false);
});

test("a table that could be either kind is asked about and left out", () => {
  const { report, findings } = parseReport(
    createWorkbookSnapshot({ ...kopingOperatingBudget, name: "Tabell1", sheet: "Blad1" }),
  );
  expect(report.budgetTables).toEqual([]);
  expect(findings).toMatchObject([
    { rule: "table/ambiguous", table: "Tabell1", tableKeys: ["operatingBudget", "investmentBudget"] },
  ]);
});

test("a column that several headers name is asked about, with all of them", () => {
  const { findings } = parseReport(
    createWorkbookSnapshot({
      name: "Drift",
      headers: ["Verksamhet", "Budget", "Budget2", "Prognos", "Utfall", "Redovisat"],
      rows: [[]],
    }),
  );
  expect(findings).toMatchObject([
    {
      rule: "column/ambiguous",
      columnKey: "budget",
      candidates: ["Budget", "Budget2"],
      severity: "error",
      stops: "write",
    },
    { rule: "column/ambiguous", columnKey: "actual", severity: "warning", stops: "nothing" },
  ]);
});

test("a second table of facts is told, and the one with the right name counts", () => {
  const { report, findings } = parseReport(
    createWorkbookSnapshot(
      { name: "Tabell9", sheet: "Rapportuppgifter", headers: ["Uppgift", "Värde"], rows: [["Kommun", "Arboga"]] },
      kopingReportFacts,
    ),
  );
  expect(report.facts.municipality).toBe("Köping");
  expect(findings).toMatchObject([{ rule: "table/ambiguous", table: "Tabell9", tableKeys: ["reportFacts"] }]);
});

test("10 000 malformed tables are read and checked without a crash", () => {
  const header = fc.oneof(
    fc.constantFrom(
      "Verksamhet",
      "Budget",
      "Budget 2019",
      "Budget2",
      "Prognos",
      "Prognos apr",
      "Prognos 2",
      "Avvikelse",
      "Utfall ack",
      "Radtyp",
      "Uppgift",
      "Värde",
      "Beslutad totalutgift",
      "",
      "%",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const content = fc.oneof(
    fc.constantFrom("", "-", "7 851", "Summa", "intäkt", "#REF!", "Period", "delår 2", "Teckenkonvention X", true),
    fc.double(),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const table = fc.record({
    name: fc.oneof(fc.constantFrom("Drift", "Investering", "Rapportuppgifter", "X"), fc.string({ maxLength: 6 })),
    sheet: fc.constantFrom("Drift", "Blad1", "Investeringar", ""),
    headers: fc.array(header, { maxLength: 7 }),
    rows: fc.array(fc.array(content, { maxLength: 7 }), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
      const { report, findings } = checkWorkbook(createWorkbookSnapshot(...tables));
      expect(report.budgetTables.length).toBeLessThanOrEqual(tables.length);
      expect(findings.every(({ rule }) => rule.includes("/"))).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
