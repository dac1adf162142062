import type { Workbook } from "../../host/model/workbook";
import { printCellAddress } from "../../src/core/parse/printCellAddress";

/**
 * Everything a user could see or lose, as plain data: to compare a workbook with itself after a write and its undo.
 * Left out: ids that count up, what a switched-off totals row remembers, and the apostrophe before text.
 */
export function describeBook(book: Workbook): unknown {
  return {
    activeSheet: book.getSheet(book.activeSheetId).name,
    names: book.names,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      columnWidths: sortByPlace(sheet.columnWidths),
      rowHeights: sortByPlace(sheet.rowHeights),
      merged: [...sheet.mergedAreas].sort((one, other) => one.row - other.row || one.column - other.column),
      validations: sheet.dataValidations,
      conditionalFormats: sheet.conditionalFormats.map(({ area, rule, look }) => ({ area, rule, look })),
      cells: [...sheet.cells()]
        .sort((one, other) => one.row - other.row || one.column - other.column)
        .map(({ row, column, cell: { formula, value, format } }) => ({ row, column, formula, value, format })),
    })),
    tables: book.tables.map(({ name, sheetId, area, hasTotals, columns, style }) => ({
      name,
      sheet: book.getSheet(sheetId).name,
      area,
      hasTotals,
      columns: columns.map((column) => column.name),
      style,
    })),
  };
}

const sortByPlace = (sizes: ReadonlyMap<number, number>) => [...sizes].sort(([one], [other]) => one - other);

/** What each cell holds and how it looks, by its address: "Drift!B4". */
export function describeCells(book: Workbook): ReadonlyMap<string, string> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      [...sheet.cells()].map(({ row, column, cell: { formula, value, format } }) => {
        return [`${sheet.name}!${printCellAddress(row, column)}`, JSON.stringify([formula, value, format])] as const;
      }),
    ),
  );
}
