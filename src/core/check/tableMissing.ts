import { applyRule } from "../finding/applyRule";
import { budgetTableKeys, vocabularies } from "../vocabulary/vocabularies";
import type { Check } from "./check";

/** A kind of budget table that the workbook does not have: what was looked for, and which tables there are. */
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
          soughtNames: [name, ...synonyms],
          foundTables: snapshot.tables.map((table) => table.name),
        },
      );
    });
