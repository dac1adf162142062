import type { ColumnKey } from "../vocabulary/keys";
import type { Formula } from "./formula";
import { planCountFormula } from "./planCountFormula";
import type { SumRowLabels } from "./sumRowLabels";

/**
 * The sum of a column's figures, blank where it has none: never a 0 for what is blank. Rows that are themselves sums, or a
 * part of the row above, are left out. SUM and not SUBTOTAL: a filter must not change a published figure.
 */
export const planSumFormula = (column: ColumnKey, sumRows: SumRowLabels | null): Formula => {
  const cells: Formula = { kind: "column", column };
  const sum: Formula =
    sumRows === null
      ? { kind: "call", name: "SUM", of: [cells] }
      : {
          kind: "call",
          name: "SUMIFS",
          of: [
            cells,
            ...sumRows.labels.flatMap((text): Formula[] => [
              { kind: "column", column: sumRows.column },
              { kind: "isNot", text },
            ]),
          ],
        };
  return {
    kind: "call",
    name: "IF",
    of: [
      {
        kind: "binary",
        operator: "=",
        left: planCountFormula([column], sumRows),
        right: { kind: "number", value: 0 },
      },
      { kind: "text", value: "" },
      sum,
    ],
  };
};
