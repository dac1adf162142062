import type { Calc } from "../calc/calc";
import { Workbook } from "../model/workbook";
import { describeKeptValues } from "./book/describeKeptValues";
import { readBook } from "./book/readBook";
import { nameFile } from "./fault";
import type { OpenedFile } from "./openedFile";
import { createParts } from "./package/parts";
import { checkKind } from "./zip/checkKind";
import { readZip } from "./zip/readZip";

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
  return nameFile(name, async () => {
    checkKind(bytes);
    const workbook = new Workbook(calc);
    workbook.name = name;
    const source = readBook(workbook, createParts(readZip(bytes)));
    const { kept, wantsCalculation } = describeKeptValues(workbook, source);
    workbook.keepValues(kept);
    if (wantsCalculation) await workbook.calculateKept();
    workbook.isDirty = false;
    return { workbook, source };
  });
}
