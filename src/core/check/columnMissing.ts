import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import { matchDeviationTerms } from "../formula/matchDeviationTerms";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import { matchRowRelations } from "./arithmetic/matchRowRelations";
import { readFigureTable } from "./arithmetic/readFigureTable";
import type { Check } from "./check";

/**
 * A column that our formulas need and no header names. One that several headers name is `column/ambiguous` instead.
 * Budget and forecast are not missed where the way that the table counts can do without them, as the result model can,
 * nor where its printed deviations follow from other columns: a table of outcomes is whole as it is.
 */
export const checkColumnMissing: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const missing = vocabularies[table.key].columns.filter(
      ({ key, use }) => use === "required" && !table.columns.has(key) && !table.undecidedColumns.has(key),
    );
    const isWhole = missing.some(({ key }) => comparedKeys.has(key)) && isSelfContained(table);
    return missing
      .filter(({ key }) => !(isWhole && comparedKeys.has(key)))
      .map(({ key, name, synonyms }) =>
        applyRule(describeTablePlace(table), {
          rule: "column/missing",
          columnKey: key,
          soughtHeaders: [name, ...synonyms],
          foundHeaders: table.source.headers,
        }),
      );
  });

const comparedKeys: ReadonlySet<ColumnKey> = new Set(["budget", "forecast"]);
const resultKeys: ReadonlySet<ColumnKey> = new Set(["deviation", "result", "remaining"]);

const isSelfContained = (table: BudgetTable): boolean => {
  const convention = table.convention ?? table.proposedConvention;
  const columns = new Set(table.columns.keys());
  if (convention !== null && matchDeviationTerms("deviation", convention, columns).kind !== "lacks") return true;
  return matchRowRelations(readFigureTable(table)).some(({ relation }) => resultKeys.has(relation.target));
};
