import type { Field } from "../../commands/fieldEntry";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import type { ColumnKey } from "../../core/vocabulary/keys";

/** The field over one column of an entry's row. */
export const readField = (
  { source, columns }: ReportTable<EntryPlace>,
  { number }: EntryPlace,
  key: ColumnKey,
): Field => ({
  tableId: source.id,
  numberHeader: source.headers[columns.get("number") ?? -1] ?? "",
  number: number ?? "",
  key,
  header: source.headers[columns.get(key) ?? -1] ?? "",
});
