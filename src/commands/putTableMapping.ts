import { readMappingKey, type TableMapping } from "../core/mapping/tableMapping";
import { putNote } from "./putNote";
import type { Workbook } from "./workbook";

/**
 * Keeps in the workbook what a table is; null forgets it, and the table is read by its name and headers again. No undo step.
 * Throws `WorkbookError` where Excel refuses.
 */
export const putTableMapping = (workbook: Workbook, table: string, mapping: TableMapping | null): Promise<void> =>
  putNote(workbook, "mapping", mapping, readMappingKey(table));
