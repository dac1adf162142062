import { evaluate, type FormulaColumns } from "../formula/evaluate";
import { formatComparableFormula, matchFormulas } from "../formula/matchFormulas";
import { matchDeviationTerms } from "../formula/matchDeviationTerms";
import { planLabelFormula } from "../formula/planLabelFormula";
import { printFormula } from "../formula/printFormula";
import { formatScalar } from "../formula/scalar";
import { isSumLabel } from "../parse/parseRowKind";
import type { PreviewCell } from "./deviationProposal";
import { isFormula } from "./isFormula";
import type { SumCell } from "./sumCell";
import type { SumRowPlace } from "./sumRow";
import type { TableContext } from "./tableContext";

/**
 * The sum row's label, or null where it stands: a label that says Summa or the like becomes a formula that counts missing
 * forecasts, with the user's own word, when a forecast is missing now or all sums of the row are ours. A label of the
 * user's own making stands.
 */
export const planSumLabel = (
  context: TableContext,
  cell: SumCell,
  columns: FormulaColumns,
  place: SumRowPlace["kind"],
  areSumsOurs: boolean,
): PreviewCell | null => {
  const { names, table, words } = context;
  const word = readWord(context, cell);
  if (word === null) return null;
  const preview = {
    address: cell.address,
    header: cell.header,
    row: String(cell.shown),
    before: cell.shown,
    formulaBefore: isFormula(cell.entered, cell.shown) ? cell.entered : null,
    isChanged: false,
  };
  const terms = matchDeviationTerms("deviation", context.convention, new Set(names.headers.keys()));
  if (terms.kind === "lacks" || terms.kind === "result" || terms.outcome !== "forecast") {
    // Nothing to count in a table without forecasts; only a new row needs its word.
    return cell.shown === "" ? { ...preview, meaning: { kind: "value" }, after: word, value: word } : null;
  }
  const formula = planLabelFormula(word, words.partialSum, terms, context.sumRows);
  const printed = printFormula(formula, names);
  const value = formatScalar(evaluate(formula, columns));
  if (preview.formulaBefore !== null && matchFormulas(preview.formulaBefore, printed, table.source.name)) return null;
  const isWanted =
    place === "new" || cell.shown === "" || preview.formulaBefore !== null || areSumsOurs || value !== word;
  return isWanted ? { ...preview, meaning: { kind: "sumLabel" }, after: printed, value } : null;
};

/** The word that the label begins with, null where the label must stand. */
const readWord = ({ words, table }: TableContext, { entered, shown }: SumCell): string | null => {
  const label = String(shown);
  if (label === "") return isFormula(entered, shown) ? null : words.sum;
  if (!isFormula(entered, shown)) return isSumLabel(label) ? label.trim() : null;
  // Ours, perhaps from when other rows of the table were sums.
  const comparable = formatComparableFormula(entered, table.source.name);
  const isOurs = comparable.includes(`"${words.partialSum.between}"`) && comparable.includes("isnumber(");
  return isOurs ? (label.split(words.partialSum.before)[0] ?? words.sum) : null;
};
