import { planKeyedRowRemoval } from "../core/plan/planKeyedCell";
import { readTableShape } from "../core/plan/readTableShape";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbookError";
import { writePlan } from "./writePlan";

/** A row by its Nr. */
export type EntryKey = { readonly tableId: string; readonly numberHeader: string; readonly number: string };

/** Takes a row away as it stands now; undo puts it back. Throws `WorkbookError` where Excel refuses, `table-changed` where the row is not there. */
export const removeEntry = async (workbook: Workbook, { tableId, numberHeader, number }: EntryKey): Promise<void> => {
  const table = (await workbook.read()).tables.find(({ id }) => id === tableId);
  const write = table && planKeyedRowRemoval({ table, keyHeader: numberHeader, key: number });
  if (table === undefined || write === null || write === undefined) {
    throw new WorkbookError("table-changed", table === undefined ? {} : { place: table.name });
  }
  await writePlan(workbook, { kind: "form", writes: [write], shapes: [readTableShape(table, null)] });
};
