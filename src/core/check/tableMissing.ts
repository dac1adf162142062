import { applyRule } from "../finding/applyRule";
import { isHinted } from "../parse/matchNames";
import type { InterimReport } from "../report/interimReport";
import type { BudgetTableKey } from "../vocabulary/keys";
import { budgetTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { WorkbookSnapshot } from "../workbook";
import type { Check } from "./check";

/**
 * A kind of budget table that the workbook does not have: what was looked for, and which tables there are. A workbook of
 * goals, assignments or investments may be whole without an operating budget; then it is only something to know.
 */
export const checkTableMissing: Check = (report, snapshot) =>
  budgetTableKeys
    .filter((key) => !report.budgetTables.some((table) => table.key === key))
    .map((tableKey) => {
      const { name, synonyms } = vocabularies[tableKey];
      return applyRule(
        {},
        {
          rule: "table/missing",
          tableKey,
          ...(isWholeWithout(tableKey, report, snapshot) ? { isOptional: true } : {}),
          soughtNames: [name, ...synonyms],
          foundTables: snapshot.tables.map((table) => table.name),
        },
      );
    });

/** Something else of ours is there, and neither a comment nor a table's name speaks of what is missing. */
const isWholeWithout = (
  key: BudgetTableKey,
  { budgetTables, goals, activities, indicators, assignments, comments }: InterimReport,
  { tables }: WorkbookSnapshot,
): boolean =>
  (budgetTables.length > 0 || [goals, activities, indicators, assignments].some((table) => table !== null)) &&
  comments?.entries.some(({ section }) => section === key) !== true &&
  !tables.some(({ name, sheet }) => isHinted(name, vocabularies[key]) || isHinted(sheet, vocabularies[key]));
