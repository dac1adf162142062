import type { CellContent } from "../workbook";

/** Whether what was entered is a formula; a text that begins with "=" shows itself. */
export const isFormula = (entered: CellContent, shown: CellContent): entered is string =>
  typeof entered === "string" && entered.startsWith("=") && entered !== shown;
