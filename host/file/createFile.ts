import type { Workbook } from "../model/workbook";
import type { OpenedFile } from "./openedFile";

/** A file for a workbook that has none, such as one that was opened from the host's own JSON. */
export function createFile(workbook: Workbook): OpenedFile {
  return { workbook, source: { fileName: workbook.name } };
}
