import type { Calc } from "../calc/calc";
import type { OpenedFile } from "./openedFile";

/**
 * Opens an .xlsx or .xlsm file. Macros are kept and never run.
 * The cells have the values that the file holds; the calculation is first asked when something changes, or at once where the
 * file asks for it or lacks values.
 * Throws `FileError`.
 * @param bytes the file; it must not be changed afterwards
 * @param name its name, "Drift.xlsx", for the workbook and for messages
 * @param calc the calculation, which from now on belongs to the workbook
 */
export function openFile(bytes: Uint8Array, name: string, calc: Calc): Promise<OpenedFile> {
  calc.dispose();
  return Promise.reject(new Error(`Opening is being written: ${name}, ${String(bytes.length)} bytes.`));
}
