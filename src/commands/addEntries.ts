import { parseFieldContent } from "../core/form/parseFieldContent";
import type { EntryPlace, ReportTable } from "../core/report/goalReport";
import type { CellContent } from "../core/workbook";
import { addKeyedRows } from "./addKeyedRows";
import type { NewEntry } from "./newEntry";
import type { Workbook } from "./workbook";

/**
 * Adds rows to a table that people report in, each with the next free Nr; one undo step takes all of them away. The table
 * must have a column for Nr. `letter` is what its Nr begins with. Throws `WorkbookError` where Excel refuses.
 */
export const addEntries = async (
  workbook: Workbook,
  { source, columns }: ReportTable<EntryPlace>,
  letter: string,
  entries: readonly NewEntry[],
): Promise<void> => {
  const rows = entries.map(
    (entry) =>
      new Map<string, CellContent>(
        entry.flatMap(({ key, text }): readonly (readonly [string, CellContent])[] => {
          const header = source.headers[columns.get(key) ?? -1];
          return header === undefined || text === "" ? [] : [[header, parseFieldContent(text, key, "")]];
        }),
      ),
  );
  const keyHeader = source.headers[columns.get("number") ?? -1] ?? "";
  await addKeyedRows(workbook, { tableId: source.id, keyHeader, prefix: letter, rows });
};
