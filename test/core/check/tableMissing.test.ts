import { checkWorkbook } from "../../../src/core/check/checkReport";
import { kopingOperatingBudget } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";

test("a workbook without budget tables says what was looked for and which tables there are", () => {
  const { findings } = checkWorkbook(createWorkbookSnapshot({ name: "Telefonlista", headers: ["Namn"], rows: [[]] }));
  expect(findings).toMatchObject([
    { rule: "table/missing", tableKey: "operatingBudget", severity: "error", foundTables: ["Telefonlista"] },
    { rule: "table/missing", tableKey: "investmentBudget", severity: "info", foundTables: ["Telefonlista"] },
  ]);
  expect(findings[0]).toHaveProperty("soughtNames", expect.arrayContaining(["Driftbudget", "Drift"]));
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
