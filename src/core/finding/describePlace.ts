import { printCellAddress } from "../parse/printCellAddress";
import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { Place } from "./finding";

/** Where a budget table is. */
export const describeTablePlace = (table: BudgetTable): Place => ({
  table: table.source.name,
  sheet: table.source.sheet,
});

/** Where a row's cell is in the column that plays a role; without such a column only the row is named. */
export const describeCellPlace = (table: BudgetTable, row: BudgetRow, key: ColumnKey): Place => {
  const column = table.columns.get(key);
  const place = { ...describeTablePlace(table), row: row.label };
  if (column === undefined) return place;
  const { source } = table;
  return {
    ...place,
    cell: printCellAddress(source.row + 1 + row.index, source.column + column),
    column: source.headers[column] ?? "",
  };
};
