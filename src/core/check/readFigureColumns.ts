import type { BudgetTable } from "../report/interimReport";
import { readOnceEach } from "../readOnceEach";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";

type PlacedColumn = { readonly key: ColumnKey; readonly index: number };

/** The columns of amounts that a table has, in the order of its headers. */
export const readFigureColumns = (table: BudgetTable): readonly PlacedColumn[] =>
  vocabularies[table.key].columns
    .flatMap(({ key, type }) => {
      const index = table.columns.get(key);
      return type === "amount" && index !== undefined ? [{ key, index }] : [];
    })
    .sort((one, other) => one.index - other.index);

/** Those of them in which something else than numbers and blanks stands: most have nothing of the kind to look for. */
export const readFigureColumnsWithText: (table: BudgetTable) => readonly PlacedColumn[] = readOnceEach((table) =>
  readFigureColumns(table).filter(({ index }) =>
    table.source.body.values.some((cells) => typeof cells[index] !== "number" && cells[index] !== ""),
  ),
);
