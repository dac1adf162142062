import { planRangeTable } from "../../../src/core/plan/planRangeTable";
import type { CellContent, Grid, SelectedCells, WorkbookSnapshot } from "../../../src/core/workbook";
import { createTableSnapshot } from "../snapshot";

const cellsOf = (
  values: Grid<CellContent>,
  selected: { row: number; column: number; rowCount?: number; columnCount?: number },
): SelectedCells => ({
  sheet: "Blad1",
  row: 0,
  column: 0,
  values,
  formulas: values,
  selected: { sheet: "Blad1", rowCount: 1, columnCount: 1, ...selected },
});

const nothing: Pick<WorkbookSnapshot, "sheets" | "tables"> = { sheets: [], tables: [] };
const plan = (cells: SelectedCells | null, tables = nothing) => planRangeTable(cells, tables, { rangeTable: "Tabell" });
const readWrite = (cells: SelectedCells) => {
  const planned = plan(cells);
  return "plan" in planned ? planned.plan.writes[0] : planned.problem;
};

const drift: Grid<CellContent> = [
  ["Drift 2026", "", ""],
  ["Var", "Ram", "Bedömt"],
  ["Skola", 100, 90],
  ["Vård", 200, 205],
  ["Summa", 300, 295],
  ["", "", ""],
  ["Anmärkning", "", ""],
];

test("from one cell all that hangs together is taken, without the title above and the sum under it", () => {
  expect(readWrite(cellsOf(drift, { row: 2, column: 1 }))).toEqual({
    kind: "addTable",
    sheet: "Blad1",
    table: "Blad1",
    row: 1,
    column: 0,
    headers: ["Var", "Ram", "Bedömt"],
    rowCount: 2,
  });
});

test("what somebody has selected is taken, even where more hangs together with it", () => {
  expect(readWrite(cellsOf(drift, { row: 1, column: 0, rowCount: 3, columnCount: 2 }))).toMatchObject({
    headers: ["Var", "Ram"],
    rowCount: 2,
  });
});

test("whole columns that are selected end where the sheet's contents end", () => {
  const [, ...table] = drift.slice(0, 4);
  expect(readWrite(cellsOf(table, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }))).toMatchObject({
    rowCount: 2,
  });
});

test("headers in two rows are told, and nothing is planned", () => {
  const merged = [
    ["Verksamhet", "Budget", "", "Prognos"],
    ["", "kostnad", "intäkt", "tkr"],
    ["Skola", 100, -10, 90],
  ];
  expect(readWrite(cellsOf(merged, { row: 2, column: 0 }))).toEqual({ kind: "twoRows", cells: ["B2", "C2", "D2"] });
  const units = [
    ["Verksamhet", "Budget", "Prognos"],
    ["", "tkr", "tkr"],
    ["Skola", 100, 90],
  ];
  expect(readWrite(cellsOf(units, { row: 2, column: 0 }))).toEqual({ kind: "twoRows", cells: ["B2", "C2"] });
});

test("a header that is missing, twice there, a year or a formula is named by its cell", () => {
  const under = [["Skola", 1, 2]];
  const first = { row: 1, column: 0 };
  expect(readWrite(cellsOf([["Var", "", "Prognos"], ...under], first))).toEqual({
    kind: "blankHeaders",
    cells: ["B1"],
  });
  expect(readWrite(cellsOf([["Var", "Budget", "budget"], ...under], first))).toEqual({
    kind: "sameHeaders",
    cells: ["B1", "C1"],
  });
  expect(readWrite(cellsOf([["Var", 2026, "=A1"], ...under], first))).toEqual({
    kind: "notWords",
    cells: ["B1", "C1"],
  });
});

test("a blank place, headers alone and cells of a table already are told", () => {
  expect(plan(null)).toEqual({ problem: { kind: "nothing" } });
  expect(readWrite(cellsOf([["", ""]], { row: 30, column: 30 }))).toEqual({ kind: "nothing" });
  expect(readWrite(cellsOf([["Var", "Budget"]], { row: 0, column: 0 }))).toEqual({ kind: "noRows" });
  const table = createTableSnapshot({
    name: "Drift",
    sheet: "Blad1",
    row: 1,
    headers: ["Var", "Ram"],
    rows: [["x", 1]],
  });
  expect(plan(cellsOf(drift, { row: 2, column: 0 }), { sheets: [], tables: [table] })).toEqual({
    problem: { kind: "inTable", table: "Drift" },
  });
});
