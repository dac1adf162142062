import { parseBudgetTable } from "../../../src/core/parse/parseBudgetTable";
import type { CellContent, Grid } from "../../../src/core/workbook";
import { createTableSnapshot } from "../snapshot";

const headers = ["Nämnd", "Utfall jan-aug", "Budget jan-aug", "Avvikelse", "Årsbudget", "Prognos", "Avvikelse2"];
const rows: Grid<CellContent> = [
  ["Kommunstyrelsen", -620, -660, 40, -1000, -970, 30],
  ["Socialnämnden", -1400, -1320, -80, -2000, -2110, -110],
  ["Kulturnämnden", -330, -330, 0, -500, -490, 10],
];
const parse = (body: Grid<CellContent>) =>
  parseBudgetTable(createTableSnapshot({ name: "Drift", headers, rows: body }), "operatingBudget", null, null);

test("of two columns called Avvikelse the figures say which is the period's and which the year's", () => {
  const { columns, undecidedColumns } = parse(rows);
  expect([columns.get("periodDeviation"), columns.get("deviation")]).toEqual([3, 6]);
  expect(undecidedColumns.size).toBe(0);
});

test("where they are blank nothing decides, and the user is asked", () => {
  const { columns, undecidedColumns } = parse(
    rows.map((row) => row.map((cell, at) => (at === 3 || at === 6 ? "" : cell))),
  );
  expect(columns.has("deviation")).toBe(false);
  expect(undecidedColumns.get("deviation")).toEqual([3, 6]);
});

test("a column shown in per cent is no outcome, whatever its header", () => {
  const { columns } = parseBudgetTable(
    createTableSnapshot({
      name: "Drift",
      headers: ["Verksamhet", "Budget", "Utfall", "Förbrukat", "Prognos"],
      rows: [["Kansli", 100, 65, 0.65, 90]],
      numberFormats: ["General", "#,##0", "#,##0", "0%", "#,##0"],
    }),
    "operatingBudget",
    null,
    null,
  );
  expect(columns.get("actual")).toBe(2);
});
