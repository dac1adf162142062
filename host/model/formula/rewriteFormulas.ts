import { mapSeriesFormulas } from "../chart";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";

/** Where a formula stands; row and column are null for what belongs to a sheet or the workbook as a whole. */
export type FormulaHome = { readonly sheetId: string | null; readonly row: number; readonly column: number };

/**
 * Rewrites every formula of the workbook: cells, tables' calculated columns and remembered totals, names, conditional
 * formats, validation and charts. Values stand until the next calculation, which starts afresh.
 */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, home: FormulaHome) => string): void {
  workbook.markRestructured();
  for (const sheet of workbook.sheets) rewriteSheet(workbook, sheet, rewrite);
  const noPlace = { sheetId: null, row: 0, column: 0 };
  for (const name of workbook.names) name.formula = rewrite(name.formula, noPlace);
  for (const tracked of workbook.trackedFormulas) {
    tracked.formula = rewrite(tracked.formula, { ...noPlace, sheetId: tracked.sheetId });
  }
  for (const table of workbook.tables) {
    table.columns.forEach((column, index) => {
      const { sheetId, area } = table;
      const home = { sheetId, row: area.row + 1, column: area.column + index };
      if (column.calculatedFormula !== null) column.calculatedFormula = rewrite(column.calculatedFormula, home);
      if (column.rememberedTotal?.startsWith("=") === true) {
        column.rememberedTotal = rewrite(column.rememberedTotal, home);
      }
    });
  }
}

function rewriteSheet(workbook: Workbook, sheet: Sheet, rewrite: (formula: string, home: FormulaHome) => string): void {
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.formula === null) continue;
    const formula = rewrite(cell.formula, { sheetId: sheet.id, row, column });
    if (formula !== cell.formula) workbook.writeCell(sheet, row, column, { ...cell, formula });
  }
  for (const format of sheet.conditionalFormats) {
    const home = { sheetId: sheet.id, row: format.area.row, column: format.area.column };
    const { rule } = format;
    if (rule.kind === "other") continue;
    format.rule =
      rule.kind === "custom"
        ? { ...rule, formula: rewrite(rule.formula, home) }
        : {
            ...rule,
            formula1: rewrite(rule.formula1, home),
            formula2: rule.formula2 === null ? null : rewrite(rule.formula2, home),
          };
  }
  for (const chart of sheet.charts) {
    // Formulas of charts name their sheets.
    chart.content = mapSeriesFormulas(chart.content, (formula) =>
      rewrite(formula, { sheetId: null, row: 0, column: 0 }),
    );
  }
  for (const validation of sheet.dataValidations) {
    const home = { sheetId: sheet.id, row: validation.area.row, column: validation.area.column };
    const { rule } = validation;
    if (rule.kind === "list" && rule.source.startsWith("=")) {
      validation.rule = { ...rule, source: rewrite(rule.source, home) };
    }
    if (rule.kind === "custom") validation.rule = { ...rule, formula: rewrite(rule.formula, home) };
  }
}
