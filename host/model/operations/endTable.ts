import type { ReferenceA1Xlsx, ReferenceStructXlsx } from "@borgar/fx/xlsx";
import { type Area, lastColumnOf, lastRowOf } from "../area";
import { mapReferences } from "../formula/mapReferences";
import { type FormulaHome, rewriteFormulas } from "../formula/rewriteFormulas";
import { isSameName } from "../sameName";
import { type Table, bodyAreaOf, headerAreaOf, totalsAreaOf } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";
import { clearCells } from "./clearCells";
import { removeTable } from "./removeTable";

/** Makes a table plain cells again. Their contents and formats stand; formulas that mention the table name the cells instead. */
export function convertTableToRange(workbook: Workbook, table: Table): void {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  rewriteFormulas(workbook, (formula, home) => {
    return mapReferences(formula, {
      table: (reference) =>
        isSameName(reference.table ?? "", table.name) ? locate(table, reference, home, sheet.name) : reference,
      name: (reference) => {
        const isMeant = (reference.sheetName ?? "") === "" && isSameName(reference.name, table.name);
        return isMeant ? locate(table, { columns: [], sections: [] }, home, sheet.name) : reference;
      },
    });
  });
  removeTable(workbook, table, "kept");
}

/** Deletes a table and what stands in its cells; formulas that mention it get #REF!. */
export function deleteTable(workbook: Workbook, table: Table): void {
  const sheet = workbook.getSheet(table.sheetId);
  checkUnprotected(sheet);
  removeTable(workbook, table, "lost");
  clearCells(workbook, sheet, table.area, "all");
}

/** The cells that a structured reference means, as an A1 reference that stands still: whole columns $B$2:$B$9, this row $B5. */
function locate(
  table: Table,
  reference: ReferenceStructXlsx,
  home: FormulaHome,
  sheetName: string,
): ReferenceA1Xlsx | null {
  const columns = locateColumns(table, reference.columns ?? []);
  const isThisRow = (reference.sections ?? []).some((section) => section.toLowerCase() === "this row");
  const rows = isThisRow ? { ...table.area, row: home.row, rowCount: 1 } : locateRows(table, reference.sections ?? []);
  if (columns === null || rows === null) return null;
  return {
    sheetName,
    range: {
      top: rows.row,
      bottom: lastRowOf(rows),
      left: columns.column,
      right: lastColumnOf(columns),
      $top: !isThisRow,
      $bottom: !isThisRow,
      $left: true,
      $right: true,
    },
  };
}

function locateColumns(table: Table, names: readonly string[]): Area | null {
  if (names.length === 0) return table.area;
  const indexes = names.map((name) => table.columns.findIndex((column) => isSameName(column.name, name)));
  if (indexes.includes(-1)) return null;
  const first = Math.min(...indexes);
  return { ...table.area, column: table.area.column + first, columnCount: Math.max(...indexes) - first + 1 };
}

function locateRows(table: Table, sections: readonly string[]): Area | null {
  const names = sections.map((section) => section.toLowerCase());
  const has = (name: string): boolean => names.includes(name) || names.includes("all");
  const parts = [
    has("headers") ? headerAreaOf(table) : null,
    has("data") || names.length === 0 ? bodyAreaOf(table) : null,
    has("totals") ? totalsAreaOf(table) : null,
  ].filter((part) => part !== null);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...first, rowCount: lastRowOf(last) - first.row + 1 };
}
