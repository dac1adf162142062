import { applyRule } from "../finding/applyRule";
import { describeTablePlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";

/** Columns that a way of counting needs and the table lacks, as findings. */
export const describeLacking = (table: BudgetTable, columns: readonly ColumnKey[]): readonly Finding[] =>
  columns
    .filter((key) => !table.columns.has(key))
    .map((columnKey) => {
      const known = vocabularies[table.key].columns.find(({ key }) => key === columnKey);
      return applyRule(describeTablePlace(table), {
        rule: "column/missing",
        columnKey,
        soughtHeaders: known === undefined ? [] : [known.name, ...known.synonyms],
        foundHeaders: table.source.headers,
      });
    });
