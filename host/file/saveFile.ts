import type { OpenedFile } from "./openedFile";
import { printFile } from "./save/printFile";
import { printZip } from "./zip/printZip";

/**
 * The workbook as an .xlsx file (or .xlsm, if it was one). What has not changed since it was opened stands byte for byte.
 * Waits for its turn in the workbook, so that everything is calculated; never call it within a turn.
 */
export async function saveFile({ workbook, source }: OpenedFile): Promise<Uint8Array> {
  const parts = await workbook.turn("file", () => printFile(workbook, source));
  const bytes = printZip(parts);
  workbook.isDirty = false;
  return bytes;
}
