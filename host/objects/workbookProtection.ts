import { protectWorkbook, unprotectWorkbook } from "../model/operations/protectWorkbook";
import type { Workbook } from "../model/workbook";
import { optional, text } from "./framework/arguments";
import { type ObjectType, defineObject, method } from "./framework/hostObject";

/** `Excel.WorkbookProtection`: of the workbook's structure. */
export const workbookProtectionObject: ObjectType<Workbook> = defineObject({
  name: "WorkbookProtection",
  properties: { protected: (workbook) => workbook.isStructureProtected },
  methods: {
    protect: method([optional(text, null)], (workbook: Workbook, [password]) => {
      protectWorkbook(workbook, password);
    }),
    unprotect: method([optional(text, null)], (workbook: Workbook, [password]) => {
      unprotectWorkbook(workbook, password);
    }),
  },
});
