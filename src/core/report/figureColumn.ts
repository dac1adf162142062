import type { ColumnKey } from "../vocabulary/keys";
import type { BudgetRow } from "./interimReport";

/** A column of figures as the report prints it. */
export type FigureColumn = {
  readonly key: ColumnKey;
  readonly header: string;
  readonly isDeviation: boolean;
  /** In the table's own unit; null where the row has no such figure. */
  readonly readFigure: (row: BudgetRow) => number | null;
};
