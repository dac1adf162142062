import { checkWorkbook } from "../../../src/core/check/checkReport";
import { buildCouncilReport } from "../../../src/core/report/buildCouncilReport";
import type { DocumentTable } from "../../../src/core/report/reportDocument";
import { reportWords } from "../../../src/texts/reportWords";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { gnestaOperatingBudget } from "../tables/gnesta";
import { molndalOperatingBudget } from "../tables/molndal";

/** The tables that a workbook with this one prints. */
const print = (table: TableDescription): readonly DocumentTable[] => {
  const { report, findings } = checkWorkbook(createWorkbookSnapshot(table));
  return buildCouncilReport(report, findings, reportWords).sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is DocumentTable => block.kind === "table"),
  );
};

test("departments over their units are printed as sums, and no sum is made up of rows that hold one another", () => {
  const [table] = print(gnestaOperatingBudget);
  expect(table?.rows.filter(({ kind }) => kind !== "item").map(({ kind, cells }) => [kind, ...cells])).toEqual([
    ["subtotal", "Kommungemensamma poster", 519802, 505200, 14602],
    ["subtotal", "Kommunstyrelsen", -37264, -37500, 236],
    ["subtotal", "Miljö- och byggnämnden", -11705, -11800, 95],
  ]);
});

test("a sum that the table has under its departments counts their units alone", () => {
  const [table] = print({
    name: "Driftbudget",
    headers: ["Verksamhet", "Budget", "Prognos", "Avvikelse"],
    rows: [
      ["Kommunstyrelsen", 300, 290, 10],
      ["Kansli", 100, 95, 5],
      ["Personal", 200, 195, 5],
      ["Summa", 300, 290, 10],
    ],
  });
  expect(table?.rows.map(({ kind, cells }) => [kind, ...cells])).toEqual([
    ["subtotal", "Kommunstyrelsen", 300, 290, 10],
    ["item", "Kansli", 100, 95, 5],
    ["item", "Personal", 200, 195, 5],
    ["sum", "Summa", 300, 290, 10],
  ]);
});

test("where nothing in the table shows how it counts, no deviation is printed", () => {
  const [table] = print(molndalOperatingBudget);
  expect(table?.columns.some(({ kind }) => kind === "deviation")).toBe(false);
  expect(table?.rows.at(-1)?.cells[0]).toBe("Summa nämndverksamhet");
  expect(table?.notes).toEqual(["Avvikelser visas inte, eftersom det inte är sagt hur tabellen räknar dem."]);
});
