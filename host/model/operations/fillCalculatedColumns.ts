import { isBlank } from "../cell";
import type { Entry } from "../entry/entry";
import { moveFormula } from "../formula/moveFormula";
import type { Sheet } from "../sheet";
import { type Table, bodyAreaOf } from "../table";
import type { Workbook } from "../workbook";

export type EnteredCell = { readonly row: number; readonly column: number; readonly entry: Entry };

/** A table column in which something is entered, and whether its body was blank or calculated throughout before that. */
export type TouchedColumn = {
  readonly table: Table;
  readonly index: number;
  readonly wasOpen: boolean;
  readonly entered: readonly EnteredCell[];
};

/** To be asked before the cells are entered, for `fillCalculatedColumns` after it. */
export function listTouchedColumns(
  workbook: Workbook,
  sheet: Sheet,
  entered: readonly EnteredCell[],
): readonly TouchedColumn[] {
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  return tables.flatMap((table) => {
    const body = bodyAreaOf(table);
    const inBody = entered.filter(({ row }) => row >= body.row && row < body.row + body.rowCount);
    return table.columns.flatMap((_, index) => {
      const inColumn = inBody.filter(({ column }) => column === body.column + index);
      if (inColumn.length === 0) return [];
      const wasOpen = listRows(table).every((row) => {
        const cell = sheet.cellAt(row, body.column + index);
        return isBlank(cell) || isCalculated(table, index, row, cell.formula);
      });
      return [{ table, index, wasOpen, entered: inColumn }];
    });
  });
}

/**
 * Excel's AutoCorrect "Fill formulas in tables to create calculated columns": where a column was blank or calculated, the
 * last formula entered fills all of it, also over other formulas and blanks entered with it (OfficeDev/office-js #1916,
 * #5909, #6745). A column whose cells all read alike is calculated; one where no cell does so any more is not.
 */
export function fillCalculatedColumns(workbook: Workbook, sheet: Sheet, touched: readonly TouchedColumn[]): void {
  for (const { table, index, wasOpen, entered } of touched) {
    const column = table.columns[index];
    const last = entered.filter(({ entry }) => entry.kind === "formula").at(-1);
    if (column === undefined) continue;
    if (last?.entry.kind === "formula") {
      const formula = moveFormula(last.entry.formula, bodyAreaOf(table).row - last.row, 0);
      const isConstantEntered = entered.some(({ entry }) => entry.kind === "value" && entry.value !== null);
      if (wasOpen && !isConstantEntered && workbook.options.fillCalculatedColumns) {
        fillColumn(workbook, sheet, table, index, formula);
      }
      if (readsAlike(sheet, table, index, formula)) column.calculatedFormula = formula;
    }
    forgetLostFormula(sheet, table, index);
  }
}

/** Puts the calculated formulas into rows that have just come into the table's body, where their cells are blank. */
export function fillNewRows(workbook: Workbook, sheet: Sheet, table: Table, firstRow: number, rowCount: number): void {
  const body = bodyAreaOf(table);
  table.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula === null) return;
    for (let row = firstRow; row < firstRow + rowCount; row += 1) {
      const cell = sheet.cellAt(row, body.column + index);
      if (!isBlank(cell)) continue;
      const formula = moveFormula(calculatedFormula, row - body.row, 0);
      workbook.writeCell(sheet, row, body.column + index, { ...cell, formula });
    }
  });
}

function fillColumn(workbook: Workbook, sheet: Sheet, table: Table, index: number, formula: string): void {
  const body = bodyAreaOf(table);
  for (const row of listRows(table)) {
    const cell = sheet.cellAt(row, body.column + index);
    const filled = moveFormula(formula, row - body.row, 0);
    if (cell.formula === filled) continue;
    workbook.writeCell(sheet, row, body.column + index, {
      formula: filled,
      value: null,
      hasApostrophe: false,
      isSpilled: false,
      format: cell.format,
    });
  }
}

function readsAlike(sheet: Sheet, table: Table, index: number, formula: string): boolean {
  const body = bodyAreaOf(table);
  return listRows(table).every((row) => {
    return sheet.cellAt(row, body.column + index).formula === moveFormula(formula, row - body.row, 0);
  });
}

function forgetLostFormula(sheet: Sheet, table: Table, index: number): void {
  const column = table.columns[index];
  const at = bodyAreaOf(table).column + index;
  const stands = listRows(table).some((row) => isCalculated(table, index, row, sheet.cellAt(row, at).formula));
  if (column !== undefined && !stands) column.calculatedFormula = null;
}

function isCalculated(table: Table, index: number, row: number, formula: string | null): boolean {
  const calculated = table.columns[index]?.calculatedFormula ?? null;
  return calculated !== null && formula === moveFormula(calculated, row - bodyAreaOf(table).row, 0);
}

function listRows(table: Table): number[] {
  const body = bodyAreaOf(table);
  return Array.from({ length: body.rowCount }, (_, offset) => body.row + offset);
}
