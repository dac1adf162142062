import { printSought } from "../formula/printSought";
import { LONGEST_LITERAL } from "../formula/printTextLiteral";
import { printTableColumn } from "../formula/printTableColumn";
import type { EntryPlace, ReportTable } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { CellContent } from "../workbook";

/** A table whose rows formulas elsewhere in the workbook show, and what they find each row by. */
export type EntrySource<Entry extends EntryPlace = EntryPlace> = {
  readonly table: ReportTable<Entry>;
  /** What stands in Nr, per row of the body; null where nothing does, or where two rows have the same. */
  readonly numbers: readonly (string | number | null)[];
};

/**
 * What a row can be found by: Excel takes "a1" and "A1" for one, and the first of two. A Nr with a wildcard or a
 * quote in it, which programs escape in their own ways, is none.
 */
export const readEntrySource = <Entry extends EntryPlace>(table: ReportTable<Entry>): EntrySource<Entry> => {
  const column = table.columns.get("number");
  const contents = table.source.body.values.map((row) => (column === undefined ? "" : (row[column] ?? "")));
  const counts = new Map<CellContent, number>();
  for (const content of contents) counts.set(readKey(content), (counts.get(readKey(content)) ?? 0) + 1);
  const isUsable = (content: CellContent): content is string | number =>
    typeof content === "number" ||
    (typeof content === "string" && content !== "" && content.length <= LONGEST_LITERAL && !/^#|["~*?]/.test(content));
  return {
    table,
    numbers: contents.map((content) => (isUsable(content) && counts.get(readKey(content)) === 1 ? content : null)),
  };
};

/** The column of a role, `Aktiviteter[Läge]`; null where the table has none. */
export const printRoleColumn = ({ table }: EntrySource, key: ColumnKey): string | null => {
  const column = table.columns.get(key);
  const header = column === undefined ? undefined : table.source.headers[column];
  return header === undefined ? null : printTableColumn(table.source.name, header);
};

/** Finds what an entry's row says, wherever the row stands: `INDEX(Mål[Mål],MATCH("M1",Mål[Nr],0))`. Null where it cannot be found. */
export const printLookup = (source: EntrySource, { index }: EntryPlace, key: ColumnKey): string | null => {
  const [column, numbers] = [printRoleColumn(source, key), printRoleColumn(source, "number")];
  const number = source.numbers[index] ?? null;
  if (column === null || numbers === null || number === null) return null;
  return `INDEX(${column},MATCH(${printSought(number, "match")},${numbers},0))`;
};

/** What an entry's cell holds; "" where the table has no such column. */
export const readEntryCell = ({ table }: EntrySource, { index }: EntryPlace, key: ColumnKey): CellContent => {
  const column = table.columns.get(key);
  return column === undefined ? "" : (table.source.body.values[index]?.[column] ?? "");
};

const readKey = (content: CellContent): CellContent => (typeof content === "string" ? content.toLowerCase() : content);
