import { printCellAddress } from "../parse/printCellAddress";
import type { ReportTable } from "../report/goalReport";
import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { TableSnapshot } from "../workbook";
import type { Place } from "./finding";

type PlacedTable = { readonly source: TableSnapshot; readonly columns: ReadonlyMap<ColumnKey, number> };

/** Where a recognised table is. */
export const describeTablePlace = ({ source }: Pick<PlacedTable, "source">): Place => ({
  table: source.name,
  sheet: source.sheet,
});

/** The same with the column that plays a role, where there is one. */
export const describeColumnPlace = (table: PlacedTable, key: ColumnKey): Place => {
  const column = table.columns.get(key);
  const place = describeTablePlace(table);
  return column === undefined ? place : { ...place, column: table.source.headers[column] ?? "" };
};

/** Where a row's cell is in the column that plays a role; without such a column only the row is named. */
export const describeCellPlace = (table: BudgetTable, row: BudgetRow, key: ColumnKey): Place =>
  describeRowPlace(table, row.index, key, row.label);

/** The same in a table of goals, activities and the like. `index` in the table's body; `label` is what the row is known by. */
export const describeEntryPlace = (table: ReportTable<unknown>, index: number, key: ColumnKey, label: string): Place =>
  describeRowPlace(table, index, key, label);

const describeRowPlace = (table: PlacedTable, index: number, key: ColumnKey, row: string): Place => {
  const column = table.columns.get(key);
  const place = { ...describeColumnPlace(table, key), row };
  if (column === undefined) return place;
  const { source } = table;
  return { ...place, cell: printCellAddress(source.row + 1 + index, source.column + column) };
};
