import type { ColumnKey } from "../vocabulary/keys";
import type { TableSnapshot } from "../workbook";
import { parseAmount } from "./parseAmount";
import { readPrintedUnit } from "./readPrintedUnit";
import { readRoundingTolerance } from "./readRoundingTolerance";

/** What a deviation is held against: for the whole year, and for the months so far. */
const pairs: readonly (readonly [key: "deviation" | "periodDeviation", plan: ColumnKey, outcome: ColumnKey])[] = [
  ["deviation", "budget", "forecast"],
  ["periodDeviation", "periodBudget", "actual"],
];

/**
 * Which of several columns called Avvikelse is the year's and which the period's, by their figures: Excel makes
 * "Avvikelse2" of the second one, and nothing in the header tells them apart. A column is what more than half of its
 * figures fit, in any of the ways to count, where no other column fits as well and it fits nothing else.
 */
export const matchDeviationColumns = (
  source: TableSnapshot,
  columns: ReadonlyMap<ColumnKey, number>,
  candidates: readonly number[],
): ReadonlyMap<"deviation" | "periodDeviation", number> => {
  const fits = candidates.map((column) => ({
    column,
    keys: pairs.flatMap(([key, plan, outcome]) => {
      const first = columns.get(plan);
      const second = columns.get(outcome);
      return first !== undefined && second !== undefined && isFit(source, column, first, second) ? [key] : [];
    }),
  }));
  const sure = fits.filter(({ keys }) => keys.length === 1);
  return new Map(
    pairs.flatMap(([key]) => {
      const [only, ...others] = sure.filter(({ keys }) => keys[0] === key);
      return only === undefined || others.length > 0 || columns.has(key) ? [] : [[key, only.column] as const];
    }),
  );
};

const isFit = ({ body }: TableSnapshot, column: number, plan: number, outcome: number): boolean => {
  const tolerance = readRoundingTolerance(
    Math.max(...[column, plan, outcome].map((index) => readPrintedUnit(body, index))),
    2,
  );
  const read = (cells: (typeof body.values)[number], index: number): number | null => {
    const parsed = parseAmount(cells[index] ?? "");
    return parsed.kind === "amount" ? parsed.amount : null;
  };
  const rows = body.values.flatMap((cells) => {
    const [printed, first, second] = [column, plan, outcome].map((index) => read(cells, index));
    return typeof printed === "number" && typeof first === "number" && typeof second === "number"
      ? [{ printed, first, second }]
      : [];
  });
  const waysToCount = [
    (first: number, second: number) => first - second,
    (first: number, second: number) => second - first,
    (first: number, second: number) => first + second,
  ];
  return waysToCount.some((evaluate) => {
    const fitting = rows.filter(
      ({ printed, first, second }) => Math.abs(printed - evaluate(first, second)) <= tolerance,
    );
    return fitting.length >= 2 && fitting.length * 2 > rows.length;
  });
};
