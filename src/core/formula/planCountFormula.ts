import type { ColumnKey } from "../vocabulary/keys";
import type { Formula } from "./formula";
import type { SumRowLabels } from "./sumRowLabels";

/** Counts the rows that have a figure in every one of these columns; rows of `sumRows` do not count. */
export const planCountFormula = (columns: readonly ColumnKey[], sumRows: SumRowLabels | null): Formula => {
  const areNumbers = columns.map((column): Formula => ({
    kind: "call",
    name: "ISNUMBER",
    of: [{ kind: "column", column }],
  }));
  const areItems =
    sumRows?.labels.map((label): Formula => ({
      kind: "binary",
      operator: "<>",
      left: { kind: "column", column: sumRows.column },
      right: { kind: "text", value: label },
    })) ?? [];
  const conditions = [...areNumbers, ...areItems];
  const [only] = columns;
  if (conditions.length === 1 && only !== undefined) {
    return { kind: "call", name: "COUNT", of: [{ kind: "column", column: only }] };
  }
  const product = conditions.reduce((left, right) => ({ kind: "binary", operator: "*", left, right }));
  return { kind: "call", name: "SUMPRODUCT", of: [product] };
};
