import { readSummary } from "../../../src/commands/readCheck";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { CellContent } from "../../../src/core/workbook";
import { createWorkbookSnapshot } from "../snapshot";
import { propose, readValues } from "./propose";

const headers = ["Verksamhet", "Radtyp", "Budget", "Prognos", "Avvikelse"];
const rows: readonly (readonly CellContent[])[] = [
  ["Avgifter", "intäkt", 500, 520, 20],
  ["Löner", "kostnad", 4000, 4050, -50],
  ["Lokaler", "kostnad", 1000, 990, 10],
];
const kept = {
  name: "Rapportuppgifter",
  headers: ["Uppgift", "Värde"],
  rows: [["Teckenkonvention Driftbudget", "budget-minus-forecast"]],
};
const createBook = (below: readonly (readonly CellContent[])[] = []) =>
  createWorkbookSnapshot({ name: "Driftbudget", headers, rows, below }, kept);

test("budgets of costs and of income are not added together where both carry plus, but their deviations are", () => {
  expect(readValues(propose(createBook()), "Driftbudget", "sums")).toEqual({ A8: "Summa", E8: -20 });
  const [table] = checkWorkbook(createBook()).report.budgetTables;
  expect(table && readSummary(table)).toMatchObject({
    budget: { sum: null, rowCount: 3, ofCount: 3 },
    forecast: { sum: null },
    deviation: { sum: -20 },
  });
});

test("a sum among the rows gets the formula where it nets as its parts do, and stands where it nets the other way", () => {
  const proposeWith = (label: string, budget: number, forecast: number) =>
    propose(
      createWorkbookSnapshot(
        {
          name: "Driftbudget",
          headers,
          rows: [...rows.map((row) => row.slice(0, 4)), [label, "summa", budget, forecast, ""]],
        },
        kept,
      ),
    );
  expect(readValues(proposeWith("Nettokostnad", 4500, 4520), "Driftbudget", "deviations")).toEqual({
    E5: 20,
    E6: -50,
    E7: 10,
    E8: -20,
  });
  expect(readValues(proposeWith("Resultat", -4500, -4520), "Driftbudget", "deviations")).toEqual({
    E5: 20,
    E6: -50,
    E7: 10,
  });
});

test("a net sum that the user has typed under costs and income stands, and is not called wrong", () => {
  const book = createBook([["Netto", "", 4500, 4520, -20]]);
  expect(checkWorkbook(book).findings.filter(({ rule }) => rule.startsWith("sum/"))).toEqual([]);
  expect(Object.keys(readValues(propose(book), "Driftbudget", "sums"))).not.toEqual(expect.arrayContaining(["C8"]));
  expect(readValues(propose(book), "Driftbudget", "sums")).toMatchObject({ E8: -20 });
});

describe("income that carries minus, as ledgers have it, beside costs with plus", () => {
  const ledger = (deviations: readonly CellContent[]): ReturnType<typeof createWorkbookSnapshot> =>
    createWorkbookSnapshot(
      {
        name: "Driftbudget",
        headers,
        rows: [
          ["Bygglov", "Intäkt", -6200, -5600, deviations[0] ?? ""],
          ["Bygglov", "Kostnad", 7900, 7700, deviations[1] ?? ""],
          ["Tillsyn", "Intäkt", -2100, -2150, deviations[2] ?? ""],
          ["Tillsyn", "Kostnad", 2600, 2550, deviations[3] ?? ""],
        ],
      },
      kept,
    );

  test("has plus for surplus by the same rule as the costs, and all figures add up", () => {
    const book = ledger([]);
    expect(readValues(propose(book), "Driftbudget", "deviations")).toEqual({ E5: -600, E6: 200, E7: 50, E8: 50 });
    expect(readValues(propose(book), "Driftbudget", "sums")).toMatchObject({ C9: 2200, D9: 2500, E9: -300 });
    const { report, findings } = checkWorkbook(book);
    const [table] = report.budgetTables;
    expect(table && readSummary(table)).toMatchObject({ budget: { sum: 2200 }, deviation: { sum: -300 } });
    expect(findings.filter(({ rule }) => rule === "row/duplicate")).toEqual([]);
  });

  test("is told where its printed deviation has plus for a deficit", () => {
    const { findings } = checkWorkbook(ledger([600, 200, 50, 50]));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "sum/row", cell: "E5", printed: 600, expected: -600 }),
    );
  });
});
