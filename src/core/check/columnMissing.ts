import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import { vocabularies } from "../vocabulary/vocabularies";
import type { Check } from "./check";

/** A column that our formulas need and no header names. One that several headers name is `column/ambiguous` instead. */
export const checkColumnMissing: Check = (report) =>
  report.budgetTables.flatMap((table) =>
    vocabularies[table.key].columns
      .filter(({ key, use }) => use === "required" && !table.columns.has(key) && !table.undecidedColumns.has(key))
      .map(({ key, name, synonyms }) =>
        applyRule(describeTablePlace(table), {
          rule: "column/missing",
          columnKey: key,
          soughtHeaders: [name, ...synonyms],
          foundHeaders: table.source.headers,
        }),
      ),
  );
