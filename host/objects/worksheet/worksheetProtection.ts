import { protectSheet, unprotectSheet } from "../../model/operations/sheets";
import type { Sheet } from "../../model/sheet";
import { PERMISSIONS } from "../../model/sheetPermissions";
import { type Argument, oneOf, optional, readFields, text, truth } from "../framework/arguments";
import { type ObjectType, defineObject, method } from "../framework/hostObject";

const options: Argument<Readonly<Record<string, unknown>>> = (given) => readFields(given ?? {});
const selectionMode = optional(oneOf("Normal", "Unlocked", "None"), "Normal" as const);

/** `Excel.WorksheetProtection`. Formats, inserted rows and columns, and charts are let through where the options say so. */
export const worksheetProtectionObject: ObjectType<Sheet> = defineObject({
  name: "WorksheetProtection",
  properties: {
    protected: (sheet) => sheet.isProtected,
    options: (sheet) => ({
      ...Object.fromEntries(PERMISSIONS.map((name) => [name, sheet.isProtected && sheet.permissions.has(name)])),
      selectionMode: sheet.selectionMode,
    }),
  },
  methods: {
    protect: method([options, optional(text, null)], (sheet: Sheet, [given, password], context) => {
      const allowed = PERMISSIONS.filter((name) => optional(truth, false)(given[name], context));
      const mode = selectionMode(given["selectionMode"], context);
      protectSheet(context.workbook, sheet, password, new Set(allowed), mode);
    }),
    unprotect: method([optional(text, null)], (sheet: Sheet, [password], { workbook }) => {
      unprotectSheet(workbook, sheet, password);
    }),
  },
});
