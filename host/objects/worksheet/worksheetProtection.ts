import { protectSheet, unprotectSheet } from "../../model/operations/sheets";
import type { Sheet } from "../../model/sheet";
import { anything, optional, text } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";
import { ExcelError } from "../../model/excelError";

/** `Excel.WorksheetProtection`. The host protects with Excel's default options only. */
export const worksheetProtectionObject: ObjectType<Sheet> = defineObject({
  name: "WorksheetProtection",
  properties: { protected: (sheet) => sheet.isProtected },
  methods: {
    protect: method([anything, optional(text, null)], (sheet: Sheet, [options, password], { workbook }) => {
      if (options !== undefined && options !== null) {
        throw new ExcelError("NotImplemented", "The local host protects with Excel's default options only.");
      }
      protectSheet(workbook, sheet, password);
    }),
    unprotect: method([optional(text, null)], (sheet: Sheet, [password], { workbook }) => {
      unprotectSheet(workbook, sheet, password);
    }),
  },
});
