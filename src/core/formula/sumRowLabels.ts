import type { ColumnKey } from "../vocabulary/keys";

/**
 * How a formula knows the rows of a table's body that no sum may add in, because their figures stand in other rows too:
 * by what stands in one column, exactly as typed, each once, upper and lower case alike.
 */
export type SumRowLabels = {
  readonly column: ColumnKey;
  /** Of the rows that are sums of others, and of those that are a part of the row above. Never empty. */
  readonly labels: readonly string[];
  /** Those of them that are sums of others. */
  readonly sums: readonly string[];
};
