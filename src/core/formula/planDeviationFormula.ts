import type { ColumnKey } from "../vocabulary/keys";
import type { DeviationTerms } from "./matchDeviationTerms";
import type { Formula } from "./formula";
import { planCountFormula } from "./planCountFormula";
import type { SumRowLabels } from "./sumRowLabels";

/**
 * The deviation of a row, the same formula in every row of the column: blank unless all its terms are numbers, so a
 * missing forecast gives no deviation and a text gives no error. A row that is itself a sum stays blank as long as any
 * row with a budget lacks its forecast: its budget would otherwise be held against a forecast that is not whole.
 * Where costs and income both carry plus, a row that Radtyp calls income follows the opposite rule: `incomeWords` are the
 * words for it, none where no row does.
 */
export const planDeviationFormula = (
  terms: DeviationTerms,
  sumRows: SumRowLabels | null,
  incomeWords: readonly string[],
): Formula => {
  const row = planRowFormula(terms, incomeWords);
  if (sumRows === null || sumRows.sums.length === 0 || terms.kind === "result") return row;
  const isIncomplete: Formula = {
    kind: "binary",
    operator: "<>",
    left: planCountFormula([terms.plan], sumRows),
    right: planCountFormula([terms.plan, terms.outcome], sumRows),
  };
  return {
    kind: "call",
    name: "IF",
    of: [
      { kind: "call", name: "AND", of: [planIsOneOf(sumRows.column, sumRows.sums), isIncomplete] },
      { kind: "text", value: "" },
      row,
    ],
  };
};

const planRowFormula = (terms: DeviationTerms, incomeWords: readonly string[]): Formula => {
  const parts = terms.kind === "result" ? terms.parts : [terms.first, terms.second];
  const cells = parts.map((column: ColumnKey): Formula => ({ kind: "cell", column }));
  const result = planResult(terms.kind === "difference" ? "-" : "+", cells);
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
      terms.kind === "difference" && incomeWords.length > 0
        ? {
            kind: "call",
            name: "IF",
            of: [planIsOneOf("rowType", incomeWords), planResult("-", [...cells].reverse()), result],
          }
        : result,
      { kind: "text", value: "" },
    ],
  };
};

const planResult = (operator: "-" | "+", cells: readonly Formula[]): Formula =>
  cells.reduce((left, right) => ({ kind: "binary", operator, left, right }));

const planIsOneOf = (column: ColumnKey, words: readonly string[]): Formula => {
  const comparisons = words.map((word): Formula => ({
    kind: "binary",
    operator: "=",
    left: { kind: "cell", column },
    right: { kind: "text", value: word },
  }));
  const [only, ...others] = comparisons;
  return only !== undefined && others.length === 0 ? only : { kind: "call", name: "OR", of: comparisons };
};
