import type { CalcBook, CalcCell, CalcChange, CalcEntry } from "../calc/calc";
import { type Cell, isBeyondEngine } from "./cell";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";
import { lastRowOf } from "./area";

/** The whole workbook as the calculation wants it. */
export function describeCalcBook(workbook: Workbook): CalcBook {
  return {
    sheets: workbook.sheets.map((sheet) => ({ id: sheet.id, name: sheet.name, cells: listEntries(sheet) })),
    tables: workbook.tables.map((table) => ({
      name: table.name,
      sheetId: table.sheetId,
      firstRow: table.area.row,
      firstColumn: table.area.column,
      lastRow: lastRowOf(table.area),
      columns: table.columns.map((column) => column.name),
      hasHeaders: true,
      hasTotals: table.hasTotals,
    })),
    names: new Map(workbook.names.map((name) => [name.name, name.formula.replace(/^=/, "")])),
  };
}

function* listEntries(sheet: Sheet): Generator<CalcCell> {
  for (const { row, column, cell } of sheet.cells()) {
    const entry = describeCalcEntry(cell);
    if ("formula" in entry || entry.value !== null) yield { row, column, entry };
  }
}

/** What is entered in a cell, as the calculation wants it. */
export function describeCalcEntry(cell: Cell): CalcEntry {
  if (isBeyondEngine(cell)) return { value: cell.value };
  if (cell.formula !== null) return { formula: cell.formula };
  return { value: cell.isSpilled ? null : cell.value };
}

/** What now stands in cells that have changed; cells are named "row,column". */
export function describeCalcChanges(dirty: ReadonlyMap<Sheet, ReadonlySet<string>>): CalcChange[] {
  return [...dirty].map(([sheet, places]) => ({
    sheetId: sheet.id,
    cells: [...places].map((place) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return { row, column, entry: describeCalcEntry(sheet.cellAt(row, column)) };
    }),
  }));
}
