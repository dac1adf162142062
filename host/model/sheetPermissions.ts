/** What may be done on a protected sheet all the same, by the names of `Excel.WorksheetProtectionOptions`. */
export const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** Which cells can be selected on a protected sheet. */
export type SelectionMode = "Normal" | "Unlocked" | "None";
