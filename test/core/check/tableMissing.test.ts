import { checkWorkbook } from "../../../src/core/check/checkReport";
import { kopingInvestmentBudget, kopingOperatingBudget } from "../koping";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

test("a workbook without budget tables says what was looked for and which tables there are", () => {
  const { findings } = checkWorkbook(createWorkbookSnapshot({ name: "Telefonlista", headers: ["Namn"], rows: [[]] }));
  expect(findings).toMatchObject([
    { rule: "table/missing", tableKey: "operatingBudget", severity: "error", foundTables: ["Telefonlista"] },
    { rule: "table/missing", tableKey: "investmentBudget", severity: "info", foundTables: ["Telefonlista"] },
  ]);
  expect(findings[0]).toHaveProperty("soughtNames", expect.arrayContaining(["Driftbudget", "Drift"]));
});

const goals = { name: "Mål", headers: ["Nr", "Mål", "Bedömning"], rows: [["M1", "God kvalitet", "Ja"]] };
const readMissing = (...tables: readonly TableDescription[]) =>
  checkWorkbook(createWorkbookSnapshot(...tables))
    .findings.filter(({ rule }) => rule === "table/missing")
    .map((finding) => ["tableKey" in finding ? finding.tableKey : null, finding.severity]);

test("a workbook of goals alone is only told that it has no budget", () => {
  expect(readMissing(goals)).toEqual([
    ["operatingBudget", "info"],
    ["investmentBudget", "info"],
  ]);
});

test("so is one of investments alone", () => {
  expect(readMissing(kopingInvestmentBudget)).toEqual([["operatingBudget", "info"]]);
});

test.each([
  [
    "a comment speaks of it",
    { name: "Kommentarer", headers: ["Avsnitt", "Kommentar"], rows: [["Drift", "Lugnt år."]] },
  ],
  ["a table is called so, without its columns", { name: "Driftbudget", headers: ["Namn"], rows: [["Kansli"]] }],
])("where %s, an operating budget that is missing is an error even beside goals", (_, table) => {
  expect(readMissing(goals, table)).toContainEqual(["operatingBudget", "error"]);
});

test("an empty workbook is no crash", () => {
  expect(checkWorkbook(createWorkbookSnapshot()).findings).toHaveLength(2);
});

test("a report without investments is only told so", () => {
  const { findings } = checkWorkbook(createWorkbookSnapshot(kopingOperatingBudget));
  expect(findings.filter(({ rule }) => rule === "table/missing")).toMatchObject([
    { tableKey: "investmentBudget", severity: "info", stops: "nothing" },
  ]);
});
