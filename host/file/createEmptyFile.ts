import type { Calc } from "../calc/calc";
import { addSheet } from "../model/operations/sheets";
import { Workbook } from "../model/workbook";
import { createFile } from "./createFile";
import type { OpenedFile } from "./openedFile";

/** A new workbook with one blank sheet, Blad1. */
export async function createEmptyFile(calc: Calc): Promise<OpenedFile> {
  const workbook = new Workbook(calc);
  await workbook.turn("file", () => addSheet(workbook, "Blad1"));
  workbook.isDirty = false;
  return createFile(workbook);
}
