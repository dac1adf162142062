import { readTotalOf } from "../../model/operations/setTotalsRow";
import type { Sheet } from "../../model/sheet";
import { type Table, type TableColumn, totalsAreaOf } from "../../model/table";
import { printAreaAddress } from "../../model/cellAddress";

/** All that the model tells of a table, in words that can be compared. */
export function describeTable(table: Table, sheet: Sheet): string {
  const { columns, sheetId, area, ...told } = table;
  return JSON.stringify([printAreaAddress(area), told, columns.map((column) => describeColumn(table, column, sheet))]);
}

export function describeColumn(table: Table, column: TableColumn, sheet: Sheet): string {
  const { id, name, calculatedFormula } = column;
  return JSON.stringify([table.name, id, name, calculatedFormula, readTotal(table, column, sheet)]);
}

/** What a column's cell in the totals row holds, or held when it was last shown: a formula, a text, or nothing. */
export function readTotal(table: Table, column: TableColumn, sheet: Sheet): string | null {
  const totals = totalsAreaOf(table);
  if (totals === null) return column.rememberedTotal;
  return readTotalOf(sheet.cellAt(totals.row, totals.column + table.columns.indexOf(column)));
}
