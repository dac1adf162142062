import { BLANK_CELL } from "../cell";
import { renameColumnInFormula } from "../formula/renameInFormula";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import type { Table, TableColumn } from "../table";
import type { Workbook } from "../workbook";
import { chooseHeader } from "./headers";

/** Gives a column a new header, in its cell and in every formula that mentions it. A taken or blank name gets a number. */
export function renameColumn(workbook: Workbook, table: Table, column: TableColumn, wanted: string): void {
  const index = table.columns.indexOf(column);
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  const header = chooseHeader(wanted, others);
  const previous = column.name;
  const sheet = workbook.getSheet(table.sheetId);
  const cell = sheet.cellAt(table.area.row, table.area.column + index);
  column.name = header;
  workbook.writeCell(sheet, table.area.row, table.area.column + index, {
    ...BLANK_CELL,
    value: header,
    format: cell.format,
  });
  if (previous === header) return;
  rewriteFormulas(workbook, (formula) => renameColumnInFormula(formula, table.name, previous, header));
  workbook.record({ kind: "table", tableId: table.id, sheetId: table.sheetId });
}
