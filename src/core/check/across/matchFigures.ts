import { parseHeader } from "../../parse/parseHeader";
import { readRoundingTolerance } from "../../parse/readRoundingTolerance";
import type { ColumnKey } from "../../vocabulary/keys";
import type { FigureColumn } from "../arithmetic/figureTable";
import { printInUnit } from "../text/readTableUnit";
import type { AcrossTable } from "./acrossTable";

/** One role's figure in two tables, both in the unit of the second. */
export type FigurePair = {
  readonly column: FigureColumn;
  readonly otherColumn: FigureColumn;
  readonly amount: number;
  readonly otherAmount: number;
  readonly isEqual: boolean;
};

/** Deviations follow from these; where these agree, the row's own check says what is wrong with them. */
const comparedKeys: ReadonlySet<ColumnKey> = new Set([
  ...(["budget", "originalBudget", "periodBudget", "actual", "forecast", "income", "cost", "net", "grant"] as const),
  ...(["totalDecided", "totalActual", "totalForecast"] as const),
]);

/**
 * The figures that a line of one table and a line of another both have, by role, where their headers are of one time. They
 * are equal within the rounding of both, and of the rows that a sum adds up.
 */
export const matchFigures = (
  one: AcrossTable,
  line: number,
  other: AcrossTable,
  otherLine: number,
  termCount: number,
): readonly FigurePair[] =>
  one.figures.columns.flatMap((column) => {
    const { key } = column;
    const otherColumn = other.figures.columns.find((candidate) => candidate.key === key);
    if (key === null || otherColumn === undefined || !comparedKeys.has(key)) return [];
    if (!isSameTime(readHeader(one, column), readHeader(other, otherColumn))) return [];
    const written = one.figures.lines[line]?.amounts.get(column.index);
    const otherAmount = other.figures.lines[otherLine]?.amounts.get(otherColumn.index);
    if (written === undefined || otherAmount === undefined) return [];
    const convert = (amount: number): number =>
      one.unit === null || other.unit === null ? amount : printInUnit(amount, one.unit, other.unit);
    const amount = convert(written);
    const tolerance = readRoundingTolerance(Math.max(convert(column.unit), otherColumn.unit), termCount);
    return [{ column, otherColumn, amount, otherAmount, isEqual: Math.abs(amount - otherAmount) <= tolerance }];
  });

const readHeader = ({ figures }: AcrossTable, { index }: FigureColumn): string =>
  figures.table.source.headers[index] ?? "";

const isSameTime = (one: string, other: string): boolean => {
  const [first, second] = [parseHeader(one), parseHeader(other)];
  return (
    first.month === second.month &&
    first.ordinal === second.ordinal &&
    (first.year === null || second.year === null || first.year === second.year)
  );
};
