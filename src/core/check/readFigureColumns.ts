import type { BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";

/** The columns of amounts that a table has, in the order of its headers. */
export const readFigureColumns = (table: BudgetTable): readonly { readonly key: ColumnKey; readonly index: number }[] =>
  vocabularies[table.key].columns
    .flatMap(({ key, type }) => {
      const index = table.columns.get(key);
      return type === "amount" && index !== undefined ? [{ key, index }] : [];
    })
    .sort((one, other) => one.index - other.index);
