import type { BudgetTable } from "../report/interimReport";
import type { SignConvention } from "../vocabulary/signConvention";
import { evaluateRows } from "./evaluate";
import { matchDeviationTerms } from "./matchDeviationTerms";
import { matchIncomeWords } from "./matchIncomeWords";
import { planDeviationFormula } from "./planDeviationFormula";
import { readFormulaColumns } from "./readFormulaColumns";

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
  const items = table.rows.flatMap(({ kind, index }) => (kind === "item" ? [index] : []));
  const deviations = evaluateRows(formula, readFormulaColumns(table), items);
  return new Map(
    items.map((index, place) => {
      const deviation = deviations[place];
      return [index, typeof deviation === "number" ? deviation : null];
    }),
  );
};
