import { ExcelError } from "../excelError";
import type { Workbook } from "../workbook";

/** Protects the workbook's structure: its sheets stand as they are. Throws AccessDenied where it is protected already. */
export function protectWorkbook(workbook: Workbook, password: string | null): void {
  if (workbook.isStructureProtected) throw new ExcelError("AccessDenied", "The workbook is protected already.");
  workbook.isStructureProtected = true;
  workbook.structurePassword = password;
  workbook.isDirty = true;
}

/** Takes the protection away. Throws AccessDenied where the password is another. */
export function unprotectWorkbook(workbook: Workbook, password: string | null): void {
  if (!workbook.isStructureProtected) return;
  if (workbook.structurePassword !== null && workbook.structurePassword !== password) {
    throw new ExcelError("AccessDenied", "The password is another.");
  }
  workbook.isStructureProtected = false;
  workbook.structurePassword = null;
  workbook.isDirty = true;
}
