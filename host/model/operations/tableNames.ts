import { ExcelError } from "../excelError";
import { renameTableInFormula } from "../formula/renameInFormula";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import { checkDefinedName } from "../names";
import { isSameName } from "../sameName";
import type { Table } from "../table";
import type { Workbook } from "../workbook";
import { checkUnprotected } from "./checkEditable";

/** "Tabell1", "Tabell2" …: the first that is free. */
export function chooseTableName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Tabell${String(number)}`;
    if (!isNameTaken(workbook, name)) return name;
  }
}

/** Renames a table; formulas follow. Throws InvalidArgument (not a good name) or ItemAlreadyExists (taken). */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  checkUnprotected(workbook.getSheet(table.sheetId));
  if (name === table.name) return;
  const fault = checkDefinedName(name);
  if (fault !== null) throw new ExcelError("InvalidArgument", fault);
  if (!isSameName(name, table.name) && isNameTaken(workbook, name)) {
    throw new ExcelError("ItemAlreadyExists", `There is already a table or a name ${name}.`);
  }
  const previous = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, previous, name));
  workbook.record({ kind: "table", tableId: table.id, sheetId: table.sheetId });
}

function isNameTaken(workbook: Workbook, name: string): boolean {
  return workbook.tables.some((table) => isSameName(table.name, name)) || workbook.findName(name) !== undefined;
}
