import * as fc from "fast-check";
import type { CellContent } from "../../../src/core/workbook";
import type { TableDescription } from "../snapshot";

/** A table that is right in every figure, and where its parts are. Rows and columns of the body, from 0. */
export type GoodTable = {
  readonly table: TableDescription;
  readonly rows: readonly (readonly CellContent[])[];
  readonly sum: readonly CellContent[];
  /** The last unit that the table prints. */
  readonly unit: number;
};

const names = ["Kansli", "Personal", "Ekonomi", "Näringsliv", "Kultur", "Fritid", "Skola", "Omsorg", "Teknik", "Bygg"];

export const conventions = ["A", "B", "C", "D", "E"] as const;
export type Convention = (typeof conventions)[number];

/** Headers of each convention and how a row is made of two amounts: what was given and how far the outcome is from it. */
const shapes: Readonly<
  Record<
    Convention,
    {
      readonly headers: readonly string[];
      readonly create: (plan: number, deviation: number) => readonly number[];
    }
  >
> = {
  A: { headers: ["Budget", "Prognos", "Avvikelse"], create: (plan, deviation) => [plan, plan - deviation, deviation] },
  B: {
    headers: ["Utfall", "Budget", "Budgetavvikelse", "Prognos"],
    create: (plan, deviation) => [-plan + deviation, -plan, deviation, -plan - 7007],
  },
  C: {
    headers: ["Utfall", "Budget", "Avvikelse", "Prognos"],
    create: (plan, deviation) => [-plan + deviation, plan, deviation, -plan - 7007],
  },
  D: {
    headers: ["Budget", "Prognos", "Kommunbidrag", "Intäkter", "Kostnader", "Resultat"],
    create: (plan, deviation) => [
      plan,
      plan + 3,
      plan,
      Math.round(plan / 3),
      -plan - Math.round(plan / 3) + deviation,
      deviation,
    ],
  },
  E: {
    headers: ["Budget", "Prognos", "Avvikelse"],
    create: (plan, deviation) => [-plan, -plan + deviation, deviation],
  },
};

/**
 * Tables of all five conventions, in whole units or decimals, with the sum under the table, in its totals row or in
 * its body. `rounding`: every figure is rounded by itself, as when a book in kronor is printed in thousands.
 */
export const goodTables = (rounding: "none" | "each"): fc.Arbitrary<GoodTable> =>
  fc
    .record({
      convention: fc.constantFrom(...conventions),
      decimals: fc.constantFrom(0, 1, 2),
      scale: fc.constantFrom(1, 10, 1000),
      amounts: fc.array(
        fc.record({ plan: fc.integer({ min: 20_000, max: 90_000 }), deviation: fc.integer({ min: -900, max: 900 }) }),
        { minLength: 5, maxLength: names.length },
      ),
      place: fc.constantFrom("below", "totals", "body"),
    })
    .map(({ convention, decimals, scale, amounts, place }) => {
      const { headers, create } = shapes[convention];
      const unit = 10 ** -decimals;
      // Hidden digits are rounded away from each figure by itself.
      const hidden = rounding === "each" ? 7 : 1;
      const round = (amount: number): number => Number((Math.round(amount / hidden) * unit).toFixed(decimals)) + 0;
      // No deviation is nothing, so that each row says how the table counts.
      const exact = amounts.map(({ plan, deviation }) =>
        create(plan * scale, deviation === 0 ? 35 : deviation * 7).map((amount) => amount),
      );
      const rows = exact.map((row, index) => [names[index] ?? "", ...row.map(round)]);
      const sum = [
        "Summa",
        ...headers.map((_, column) => round(exact.reduce((all, row) => all + (row[column] ?? 0), 0))),
      ];
      return {
        rows,
        sum,
        unit,
        table: {
          name: "Driftbudget",
          headers: ["Verksamhet", ...headers],
          numberFormats: [
            "General",
            ...headers.map(() => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`)),
          ],
          ...placeSum(rows, sum, place),
        },
      };
    });

const placeSum = (
  rows: readonly (readonly CellContent[])[],
  sum: readonly CellContent[],
  place: string,
): Pick<TableDescription, "rows" | "below" | "totals"> => {
  switch (place) {
    case "below":
      return { rows, below: [sum] };
    case "totals":
      return { rows, totals: sum };
    default:
      return { rows: [...rows, sum] };
  }
};

/** The table with one figure changed; a row after the last is the sum's. */
export const changeFigure = (
  { table }: GoodTable,
  row: number,
  column: number,
  content: CellContent,
): TableDescription => {
  const change = (cells: readonly CellContent[]): readonly CellContent[] =>
    cells.map((cell, index) => (index === column ? content : cell));
  if (row < table.rows.length) {
    return { ...table, rows: table.rows.map((cells, index) => (index === row ? change(cells) : cells)) };
  }
  return table.totals === undefined
    ? { ...table, below: [change(table.below?.[0] ?? [])] }
    : { ...table, totals: change(table.totals) };
};
