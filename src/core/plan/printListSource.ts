import { printFixedAddress } from "../parse/printCellAddress";
import type { EntryPlace, ReportTable } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { Write } from "./plan";

/** Rows that are looked through for words: more than any table of goals or words has. */
const ROWS = 300;

/**
 * Where a dropdown takes its words: the filled cells of a column from the top, of a table that is being made or that
 * stands in the workbook. A range that grows with what is written under it: Excel 2021, Excel on the web and LibreOffice
 * all take OFFSET here, while none takes a structured reference. `headers` are looked for first, then the column of
 * `role`. Null where there is neither table nor column.
 */
export const printListSource = (
  made: Extract<Write, { kind: "addTableSheet" }> | null,
  standing: ReportTable<EntryPlace> | null,
  headers: readonly string[],
  role: ColumnKey,
): string | null => {
  if (made !== null) {
    const column = made.columns.findIndex(({ header }) => headers.includes(header));
    return column < 0 ? null : printRange(made.sheet, 0, column);
  }
  if (standing === null) return null;
  const { source, columns } = standing;
  const named = source.headers.findIndex((header) => headers.includes(header));
  const column = named < 0 ? columns.get(role) : named;
  return column === undefined ? null : printRange(source.sheet, source.row, source.column + column);
};

/** The header's cell, and as many rows under it as hold something that is not empty text. */
const printRange = (sheet: string, headerRow: number, column: number): string => {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const [header, first, last] = [headerRow, headerRow + 1, headerRow + ROWS].map(
    (row) => `${quoted}${printFixedAddress(row, column)}`,
  );
  const cells = `${first ?? ""}:${(last ?? "").slice(quoted.length)}`;
  return `=OFFSET(${header ?? ""},1,0,MAX(1,ROWS(${cells})-COUNTBLANK(${cells})),1)`;
};
