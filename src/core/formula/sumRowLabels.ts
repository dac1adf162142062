import type { ColumnKey } from "../vocabulary/keys";

/** How a formula knows the rows of a table's body that are themselves sums: by what stands in one column, exactly as typed. */
export type SumRowLabels = {
  readonly column: ColumnKey;
  /** Each once, upper and lower case alike. Never empty. */
  readonly labels: readonly string[];
};
