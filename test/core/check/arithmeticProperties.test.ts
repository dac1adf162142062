import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding } from "../../../src/core/finding/finding";
import { printCellAddress } from "../../../src/core/parse/printCellAddress";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { changeFigure, goodTables } from "./goodTables";

const checkSums = (table: TableDescription): readonly Finding[] =>
  checkWorkbook(createWorkbookSnapshot(table)).findings.filter(({ rule }) => /^sum\/|^sign\//.test(rule));

test("a table that is right gives no arithmetic finding, under any convention, in any unit", () => {
  fc.assert(fc.property(goodTables("none"), ({ table }) => expect(checkSums(table)).toEqual([])));
});

test("a table whose figures were each rounded by itself gives none either", () => {
  fc.assert(fc.property(goodTables("each"), ({ table }) => expect(checkSums(table)).toEqual([])));
});

/** Any figure of a table, the sums among them, and how much is added to it: far more than rounding. */
const changes = fc.record({
  good: goodTables("none"),
  row: fc.nat(),
  column: fc.nat(),
  error: fc.integer({ min: 500, max: 5000 }),
  isLess: fc.boolean(),
});

test("one figure that is wrong by more than rounding is always found, and named where its row and column meet", () => {
  fc.assert(
    fc.property(changes, ({ good, row, column, error, isLess }) => {
      const at = row % (good.rows.length + 1);
      const under = 1 + (column % (good.sum.length - 1));
      const right = Number((at < good.rows.length ? good.rows[at] : good.sum)?.[under]);
      const added = error * good.unit * (isLess ? -1 : 1);
      const findings = checkSums(changeFigure(good, at, under, Number((right + added).toFixed(4))));
      expect(findings).not.toEqual([]);
      const header = good.table.headers[under] ?? "";
      if (isInRelation(header, good.table.headers)) {
        expect(findings).toHaveLength(1);
        expect(findings[0]).toMatchObject({ cell: printCellAddress(4 + at, under), column: header });
        expect(findings[0]).toHaveProperty("expected", expect.closeTo(right, 3));
      }
    }),
  );
});

/** A forecast beside a deviation from the outcome stands in no relation: only its sum can tell. */
const isInRelation = (header: string, headers: readonly string[]): boolean => {
  if (headers.includes("Resultat")) return header !== "Budget" && header !== "Prognos";
  return !(headers.includes("Utfall") && header === "Prognos");
};

test("two errors that cancel in the sum are both found in their rows", () => {
  fc.assert(
    fc.property(goodTables("none"), fc.integer({ min: 500, max: 5000 }), (good, error) => {
      const column = good.table.headers.findIndex((header) => /avvikelse|Resultat/i.test(header));
      const read = (row: number): number => Number(good.rows[row]?.[column]);
      const first = changeFigure(good, 0, column, Number((read(0) + error * good.unit).toFixed(4)));
      const both = changeFigure({ ...good, table: first }, 2, column, Number((read(2) - error * good.unit).toFixed(4)));
      expect(checkSums(both).map(({ rule, row }) => [rule, row])).toEqual([
        ["sum/row", good.rows[0]?.[0]],
        ["sum/row", good.rows[2]?.[0]],
      ]);
    }),
  );
});
