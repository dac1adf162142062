import fc from "fast-check";
import type { Calc, CalcEntry } from "../../host/calc/calc";
import { createCalc } from "../../host/calc/createCalc";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../../src/core/workbook";
import { kopingSnapshot } from "../core/koping";
import { applyToSnapshot } from "../core/plan/applyToSnapshot";
import { propose } from "../core/plan/propose";
import { createWorkbookSnapshot } from "../core/snapshot";

/** What the preview promises against what a calculation engine makes of the formulas as they are written. */

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly formula: CellContent;
  readonly value: CellContent;
};

const readPlacedCells = (table: TableSnapshot): readonly PlacedCell[] => {
  const blocks = [table.body, ...(table.totals === null ? [] : [table.totals]), table.below];
  const formulas = blocks.flatMap((block) => block.formulas);
  const values = blocks.flatMap((block) => block.values);
  return formulas.flatMap((cells, row) =>
    cells.map((formula, column) => ({
      row: table.row + 1 + row,
      column: table.column + column,
      formula,
      value: values[row]?.[column] ?? "",
    })),
  );
};

const createEntry = ({ formula }: PlacedCell): CalcEntry =>
  typeof formula === "string" && formula.startsWith("=") ? { formula } : { value: formula === "" ? null : formula };

/** Every formula cell of the written workbook: what was promised and what the engine shows. */
const calculate = async (snapshot: WorkbookSnapshot) => {
  const after = applyToSnapshot(propose(snapshot).plan, snapshot);
  const results = await calc.load({
    sheets: after.tables.map((table) => ({
      id: table.sheet,
      name: table.sheet,
      cells: readPlacedCells(table).map((cell) => ({ row: cell.row, column: cell.column, entry: createEntry(cell) })),
    })),
    tables: after.tables.map((table) => ({
      name: table.name,
      sheetId: table.sheet,
      firstRow: table.row,
      firstColumn: table.column,
      lastRow: table.row + table.body.values.length + (table.totals === null ? 0 : 1),
      columns: table.headers,
      hasHeaders: true,
      hasTotals: table.totals !== null,
    })),
    names: new Map(),
  });
  const promised = new Map(
    after.tables.flatMap((table) =>
      readPlacedCells(table).map((cell) => [`${table.sheet} ${cell.row} ${cell.column}`, cell.value] as const),
    ),
  );
  return results.map(({ sheetId, row, column, value }) => ({
    promised: promised.get(`${sheetId} ${row} ${column}`),
    found: value,
  }));
};

const expectKept = (cells: Awaited<ReturnType<typeof calculate>>) => {
  for (const { promised, found } of cells) {
    if (typeof promised === "number") expect(found).toBeCloseTo(promised, 6);
    else expect(found).toBe(promised);
  }
};

test("every figure that Köping is promised is the figure that the sheet shows", async () => {
  const cells = await calculate(kopingSnapshot);
  expect(cells).toHaveLength(8 + 4 + 5 + 5);
  expectKept(cells);
});

const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9999 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((figure) => figure / 10) },
  { weight: 2, arbitrary: fc.constantFrom("", "vet ej", "–") },
);
/** No tilde: the local engine does not know that ~~ stands for one, as Excel does. */
const label = fc.constantFrom("Skola", "Omsorg", "Summa vård", "SUMMA VÅRD", 'Summa *? "x"', "Delsumma", "Nämnd");

test("so is every figure of a table with sum rows inside, blanks, texts and headers full of special characters", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(label, amount, amount), { minLength: 1, maxLength: 7 }),
      fc.constantFrom("Budget [tkr]", "Budget 'ny' #1", "Budget @2019", "Årsbudget"),
      fc.constantFrom<readonly (readonly CellContent[])[]>([], [["Totalt", 1, 2]], [["Källa"]]),
      async (rows, budget, below) => {
        const headers = ["Verksamhet", budget, "Prognos, helår"];
        expectKept(
          await calculate(createWorkbookSnapshot({ name: "Drift_2019", sheet: "Drift", headers, rows, below })),
        );
      },
    ),
    { numRuns: 40 },
  );
});
