import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { CellContent } from "../../../src/core/workbook";
import { createWorkbookSnapshot } from "../snapshot";

const words = [
  "Summa",
  "Summa drift",
  "varav hyra",
  "  Kansli",
  "Netto",
  "",
  "-",
  "#REF!",
  "12 tkr",
  "7 851",
  "Kansli",
];

const cell: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent[]>(...words, true, 0, -0.1, 1e15, -1e-9),
  fc.integer({ min: -2000, max: 2000 }),
  fc.string({ maxLength: 12 }),
);
const header = fc.oneof(
  fc.constantFrom(
    ...["Verksamhet", "Budget", "Prognos", "Avvikelse", "Utfall", "Netto", "Intäkter", "Kostnader", "Kommunbidrag"],
    ...["Resultat", "Återstående", "Kommentar", "Radtyp", "Budget 2019", "Reviderad budget", "Ursprunglig budget"],
  ),
  fc.string({ maxLength: 10 }),
);
const grid = (rows: number): fc.Arbitrary<CellContent[][]> =>
  fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: rows });

test("10 000 tables of nonsense are checked without a crash, and every finding names a table that there is", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(header, { minLength: 1, maxLength: 8 }),
      grid(8),
      grid(3),
      fc.option(fc.array(cell, { maxLength: 8 }), { nil: undefined }),
      grid(4),
      (headers, rows, below, totals, texts) => {
        const { findings } = checkWorkbook(
          createWorkbookSnapshot(
            {
              name: "Driftbudget",
              headers,
              rows,
              formulas: below.length > 2 ? grow(below, rows.length) : rows,
              below,
              ...(totals === undefined ? {} : { totals }),
            },
            { name: "Kommentarer", headers: ["Avsnitt", "Kommentar"], rows: texts },
          ),
        );
        for (const { table } of findings) expect([undefined, "Driftbudget", "Kommentarer"]).toContain(table);
      },
    ),
    { numRuns: 10_000 },
  );
});

/** Formulas that have nothing to do with their values. */
const grow = (cells: readonly (readonly CellContent[])[], count: number): readonly (readonly CellContent[])[] =>
  Array.from({ length: count }, (_, index) =>
    (cells[index % cells.length] ?? []).map((content) => `=${String(content)}`),
  );
