import type { OpenedFile } from "./openedFile";

/**
 * The workbook as an .xlsx file (or .xlsm, if it was one). What has not changed since it was opened stands byte for byte.
 * Waits for its turn in the workbook, so that everything is calculated; never call it within a turn.
 */
export function saveFile(opened: OpenedFile): Promise<Uint8Array> {
  return Promise.reject(new Error(`Saving is being written: ${opened.workbook.name}.`));
}
