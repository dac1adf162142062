import type { BudgetTable } from "../report/interimReport";
import type { SignConvention } from "../vocabulary/signConvention";
import { evaluate } from "./evaluate";
import { matchDeviationTerms } from "./matchDeviationTerms";
import { matchIncomeWords } from "./matchIncomeWords";
import { planDeviationFormula } from "./planDeviationFormula";
import { readFormulaRows } from "./readFormulaRows";

/**
 * The full-year deviation of each row that counts in the sums, by our own formula: plus is surplus, null is blank.
 * By row index; null where the table lacks what the convention needs.
 */
export const evaluateDeviations = (
  table: BudgetTable,
  convention: SignConvention,
): ReadonlyMap<number, number | null> | null => {
  const columns = new Set(table.columns.keys());
  const terms = matchDeviationTerms("deviation", convention, columns);
  if (terms.kind === "lacks") return null;
  const formula = planDeviationFormula(terms, null, matchIncomeWords(table, convention));
  const rows = readFormulaRows(table);
  return new Map(
    table.rows
      .filter(({ kind }) => kind === "item")
      .map(({ index }) => {
        const deviation = evaluate(formula, rows, index);
        return [index, typeof deviation === "number" ? deviation : null];
      }),
  );
};
