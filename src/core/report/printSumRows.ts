import type { ColumnKey } from "../vocabulary/keys";
import type { FigureColumn } from "./figureColumn";
import type { BudgetRow } from "./interimReport";
import type { DocumentRow } from "./reportDocument";
import type { ReportWords } from "./reportWords";

/** The rows that count, and what they count in. */
export type SumContext = {
  readonly items: readonly BudgetRow[];
  readonly columns: readonly FigureColumn[];
  /** What a row needs to be whole: the terms of its deviation. */
  readonly needed: readonly ColumnKey[];
  /** Costs and income carry plus alike: only their deviations have a sum. */
  readonly isMixed: boolean;
  readonly label: string;
  readonly words: ReportWords;
};

/** What a row lacks of what it needs. */
export const readLacking = ({ amounts }: BudgetRow, needed: readonly ColumnKey[]): readonly ColumnKey[] =>
  needed.filter((key) => !amounts.has(key));

/**
 * The sums under a table. Where some rows lack a forecast there are three, and they add across and down: the rows that
 * are whole, those that are not, and all. What cannot be told is null, never zero; no sum holds a budget against a
 * forecast that is not whole.
 */
export const printSumRows = (context: SumContext): readonly DocumentRow[] => {
  const { items, needed, words, label } = context;
  const whole = items.filter((row) => readLacking(row, needed).length === 0);
  const lacking = items.filter((row) => readLacking(row, needed).length > 0);
  const all = printSumRow("sum", label, items, context);
  if (whole.length === 0 || lacking.length === 0) return [all];
  const [cause = null, ...others] = new Set(lacking.flatMap((row) => readLacking(row, needed)));
  const only = others.length === 0 ? cause : null;
  return [
    printSumRow("partialSum", words.rowsWith(only, whole.length, items.length), whole, context),
    printSumRow("partialSum", words.rowsWithout(only, lacking.length), lacking, context),
    all,
  ];
};

const printSumRow = (
  kind: "sum" | "partialSum",
  label: string,
  rows: readonly BudgetRow[],
  { columns, needed, isMixed }: SumContext,
): DocumentRow => ({
  kind,
  cells: [
    label,
    ...columns.map(({ key, isDeviation, readFigure }) => {
      if (isMixed && !isDeviation) return null;
      const figures = rows.map(readFigure).filter((figure) => figure !== null);
      const isWhole = figures.length === rows.length;
      if (figures.length === 0 || (!isWhole && (isDeviation || needed.includes(key)))) return null;
      return figures.reduce((sum, figure) => sum + figure, 0);
    }),
  ],
  index: null,
});
