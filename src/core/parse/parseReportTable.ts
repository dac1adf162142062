import type { EntryPlace, ReportTable } from "../report/goalReport";
import type { ReportPeriod } from "../report/interimReport";
import type { ColumnKey, ReportTableKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot } from "../workbook";
import { matchColumns } from "./matchColumns";
import { readCellText } from "./readCellText";
import type { ColumnRoles } from "./reportAnswers";

/** Gives what a row says in the column of a role; "" where the cell is blank or the table has no such column. */
export type ReadRole = (key: ColumnKey) => string;

/**
 * Reads a table of words, one entry a row. Rows where nothing but Nr is filled in are left out, and so is one for which
 * `parseEntry` gives null. `period` decides between columns of several months: "Status apr", "Status aug".
 */
export const parseReportTable = <Entry extends EntryPlace>(
  source: TableSnapshot,
  key: ReportTableKey,
  period: ReportPeriod | null,
  roles: ColumnRoles,
  parseEntry: (place: EntryPlace, read: ReadRole) => Entry | null,
): ReportTable<Entry> => {
  const { columns, undecided } = matchColumns(source, vocabularies[key], period, roles);
  const told = [...columns.keys()].filter((role) => role !== "number");
  const entries = source.body.values.flatMap((_, index): readonly Entry[] => {
    const read: ReadRole = (role) => readCellText(source, index, columns.get(role));
    if (told.every((role) => read(role) === "")) return [];
    const entry = parseEntry({ index, number: read("number") || null }, read);
    return entry === null ? [] : [entry];
  });
  return { source, columns, undecidedColumns: undecided, entries };
};
