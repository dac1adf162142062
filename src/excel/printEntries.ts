import type { Contents } from "../core/plan/plan";
import type { CellContent } from "../core/workbook";

/**
 * What to enter through `Range.formulas` so that the cells hold these contents again. Excel reads what is entered as if it
 * were typed: text that begins with = + - @ would become a formula, `7 851` and `1/2` numbers, `SANT` a truth value.
 * Such text gets a leading apostrophe, which Excel takes away.
 */
export function printEntries({ formulas, values }: Contents): CellContent[][] {
  return formulas.map((row, rowIndex) =>
    row.map((formula, column) => {
      const isFormula =
        typeof formula === "string" && formula.startsWith("=") && formula !== values[rowIndex]?.[column];
      return typeof formula === "string" && !isFormula && isRead(formula) ? `'${formula}` : formula;
    }),
  );
}

/** What to enter as text in a cell that is formatted as text (`@`): only a leading apostrophe is still taken away. */
export function printText(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** Error values are let through: a cell that held `#N/A` is to hold the error, not its name. */
function isRead(text: string): boolean {
  if (/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(text)) return false;
  return /^[=+\-@']|\d/.test(text) || /^\s*(true|false|sant|falskt)\s*$/i.test(text);
}
