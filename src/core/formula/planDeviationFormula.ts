import type { ColumnKey } from "../vocabulary/keys";
import type { DeviationTerms } from "./matchDeviationTerms";
import type { Formula } from "./formula";
import { planCountFormula } from "./planCountFormula";
import type { SumRowLabels } from "./sumRowLabels";

/**
 * The deviation of a row, the same formula in every row of the column: blank unless all its terms are numbers, so a
 * missing forecast gives no deviation and a text gives no error. A row that is itself a sum stays blank as long as any
 * row with a budget lacks its forecast: its budget would otherwise be held against a forecast that is not whole.
 */
export const planDeviationFormula = (terms: DeviationTerms, sumRows: SumRowLabels | null): Formula => {
  const row = planRowFormula(terms);
  if (sumRows === null || terms.kind === "result") return row;
  const isIncomplete: Formula = {
    kind: "binary",
    operator: "<>",
    left: planCountFormula([terms.plan], sumRows),
    right: planCountFormula([terms.plan, terms.outcome], sumRows),
  };
  const isSum: Formula = {
    kind: "call",
    name: "OR",
    of: sumRows.labels.map((label) => ({
      kind: "binary",
      operator: "=",
      left: { kind: "cell", column: sumRows.column },
      right: { kind: "text", value: label },
    })),
  };
  return {
    kind: "call",
    name: "IF",
    of: [{ kind: "call", name: "AND", of: [isSum, isIncomplete] }, { kind: "text", value: "" }, row],
  };
};

const planRowFormula = (terms: DeviationTerms): Formula => {
  const parts = terms.kind === "result" ? terms.parts : [terms.first, terms.second];
  const cells = parts.map((column: ColumnKey): Formula => ({ kind: "cell", column }));
  const operator = terms.kind === "difference" ? "-" : "+";
  return {
    kind: "call",
    name: "IF",
    of: [
      {
        kind: "binary",
        operator: "=",
        left: { kind: "call", name: "COUNT", of: cells },
        right: { kind: "number", value: parts.length },
      },
      cells.reduce((left, right) => ({ kind: "binary", operator, left, right })),
      { kind: "text", value: "" },
    ],
  };
};
