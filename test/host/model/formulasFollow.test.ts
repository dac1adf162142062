import fc from "fast-check";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../host/model/area";
import { printAreaAddress } from "../../../host/model/cellAddress";
import { renameSheet } from "../../../host/model/operations/sheets";
import { shiftCells } from "../../../host/model/operations/shiftCells";
import { Workbook } from "../../../host/model/workbook";
import { addSheet } from "../../../host/model/operations/sheets";
import { enterContents } from "../../../host/model/operations/enterContents";
import type { Calc } from "../../../host/calc/calc";

/** Where formulas point is read from their text, so nothing needs to be calculated here. */
const noCalculation: Calc = {
  load: () => Promise.resolve([]),
  change: () => Promise.resolve([]),
  dispose: () => undefined,
};

const SIZE = 6;

type Step =
  | {
      readonly kind: "insert" | "delete";
      readonly direction: "vertical" | "horizontal";
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "rename"; readonly name: string };

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    direction: fc.constantFrom("vertical" as const, "horizontal" as const),
    at: fc.integer({ min: 0, max: SIZE + 2 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant("rename" as const), name: fc.constantFrom("Drift", "Mitt blad", "Å'ä", "A1", "2019") }),
);

/** Every cell of the first sheet holds its own label; the second sheet has a formula for each of them. */
async function openLabelled() {
  const workbook = new Workbook(noCalculation);
  await workbook.turn("user", () => {
    const labels = addSheet(workbook, "Etiketter");
    const formulas = addSheet(workbook, "Formler");
    const area = { row: 0, column: 0, rowCount: SIZE, columnCount: SIZE };
    enterContents(workbook, labels, area, (row, column) => ({ kind: "value", value: label(row, column) }));
    enterContents(workbook, formulas, area, (row, column) => {
      const address = printAreaAddress({ row, column, rowCount: 1, columnCount: 1 });
      return { kind: "formula", formula: `=Etiketter!${address}` };
    });
  });
  return workbook;
}

const label = (row: number, column: number) => `rad ${String(row)} kolumn ${String(column)}`;

test("after any inserting, deleting and renaming, each formula points at the cell it pointed at, or says #REF!", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { maxLength: 8 }), async (steps) => {
      const workbook = await openLabelled();
      const [labels, formulas] = workbook.sheets;
      if (labels === undefined || formulas === undefined) throw new Error("The sheets are missing.");
      for (const step of steps) {
        await workbook.turn("user", () => {
          if (step.kind === "rename") {
            renameSheet(workbook, labels, step.name);
            return;
          }
          const { kind, direction, at, count } = step;
          const area =
            direction === "vertical"
              ? { row: at, column: 0, rowCount: count, columnCount: SHEET_COLUMNS }
              : { row: 0, column: at, rowCount: SHEET_ROWS, columnCount: count };
          shiftCells(workbook, labels, { sheetId: labels.id, kind, direction, area });
        });
      }
      const places = new Map([...labels.cells()].map(({ row, column, cell }) => [cell.value, { row, column }]));
      for (const { row, column, cell } of formulas.cells()) {
        const place = places.get(label(row, column));
        const wanted =
          place === undefined
            ? "=#REF!"
            : `=${quote(labels.name)}!${printAreaAddress({ ...place, rowCount: 1, columnCount: 1 })}`;
        expect(cell.formula).toBe(wanted);
      }
    }),
    { numRuns: 60 },
  );
});

const quote = (name: string) => (/^(Etiketter|Drift)$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

test("inserting and then deleting the same rows leaves every formula as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: SIZE }), fc.integer({ min: 1, max: 4 }), async (at, count) => {
      const workbook = await openLabelled();
      const [labels, formulas] = workbook.sheets;
      if (labels === undefined || formulas === undefined) throw new Error("The sheets are missing.");
      const before = [...formulas.cells()].map(({ cell }) => cell.formula);
      const area = { row: at, column: 0, rowCount: count, columnCount: SHEET_COLUMNS };
      const shift = { sheetId: labels.id, direction: "vertical" as const, area };
      await workbook.turn("user", () => shiftCells(workbook, labels, { ...shift, kind: "insert" }));
      await workbook.turn("user", () => shiftCells(workbook, labels, { ...shift, kind: "delete" }));
      expect([...formulas.cells()].map(({ cell }) => cell.formula)).toEqual(before);
    }),
  );
});
