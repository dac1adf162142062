import { readCellText } from "../core/parse/readCellText";
import { isFormula } from "../core/plan/isFormula";
import type { EntryPlace, ReportTable } from "../core/report/goalReport";
import type { ColumnKey } from "../core/vocabulary/keys";
import type { TableSnapshot } from "../core/workbook";

/** What a cell of an entry's row holds, as text; null where the table has no such column. */
export const readFieldText = (table: ReportTable<EntryPlace>, entry: EntryPlace, key: ColumnKey): string | null => {
  const column = table.columns.get(key);
  return column === undefined ? null : readTextIn(table.source, entry.index, column);
};

/** Whether the cell is calculated: then the form shows it, and leaves it alone. */
export const isFieldFormula = (
  { source, columns }: ReportTable<EntryPlace>,
  { index }: EntryPlace,
  key: ColumnKey,
): boolean => {
  const column = columns.get(key) ?? -1;
  return isFormula(source.body.formulas[index]?.[column] ?? "", source.body.values[index]?.[column] ?? "");
};

/** Text as it stands, with space around it and line breaks; a number as its reader sees it. */
export const readTextIn = (table: TableSnapshot, row: number, column: number): string => {
  const content = table.body.values[row]?.[column] ?? "";
  return typeof content === "string" ? content : readCellText(table, row, column);
};
