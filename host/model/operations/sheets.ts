import { ExcelError } from "../excelError";
import { renameSheetInFormula, renameTableInFormula } from "../formula/renameInFormula";
import { rewriteFormulas } from "../formula/rewriteFormulas";
import { checkSheetName } from "../names";
import { isSameName } from "../sameName";
import { Sheet, type SheetVisibility } from "../sheet";
import type { Permission, SelectionMode } from "../sheetPermissions";
import type { Workbook } from "../workbook";
import { checkStructureUnprotected } from "./checkEditable";

/** Adds a sheet at the end. Without a name it becomes "Blad1", "Blad2" …. It is not activated. */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  checkStructureUnprotected(workbook);
  const chosen = name ?? chooseSheetName(workbook);
  checkFreeName(workbook, chosen, null);
  const sheet = new Sheet(workbook.createId(), chosen);
  workbook.sheets.push(sheet);
  if (workbook.activeSheetId === "") workbook.activeSheetId = sheet.id;
  workbook.markRestructured();
  workbook.record({ kind: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

function chooseSheetName(workbook: Workbook): string {
  for (let number = workbook.sheets.length + 1; ; number += 1) {
    const name = `Blad${String(number)}`;
    if (!workbook.sheets.some((sheet) => isSameName(sheet.name, name))) return name;
  }
}

/** Renames a sheet; formulas follow. Throws InvalidArgument (not a good name) or ItemAlreadyExists. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  if (name === sheet.name) return;
  checkStructureUnprotected(workbook);
  checkFreeName(workbook, name, sheet);
  const previous = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, previous, name));
  workbook.record({ kind: "sheet", sheetId: sheet.id });
}

function checkFreeName(workbook: Workbook, name: string, self: Sheet | null): void {
  const fault = checkSheetName(name);
  if (fault !== null) throw new ExcelError("InvalidArgument", fault);
  if (workbook.sheets.some((sheet) => sheet !== self && isSameName(sheet.name, name))) {
    throw new ExcelError("ItemAlreadyExists", `There is already a sheet ${name}.`);
  }
}

/** Deletes a sheet with its tables; formulas that mention them get #REF!. The last visible sheet cannot go. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  checkStructureUnprotected(workbook);
  checkOthersVisible(workbook, sheet);
  const index = workbook.sheets.indexOf(sheet);
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  workbook.sheets.splice(index, 1);
  for (const table of tables) workbook.tables.splice(workbook.tables.indexOf(table), 1);
  rewriteFormulas(workbook, (formula) => {
    const withoutTables = tables.reduce((rest, table) => renameTableInFormula(rest, table.name, null), formula);
    return renameSheetInFormula(withoutTables, sheet.name, null);
  });
  for (const tracked of workbook.trackedAreas) if (tracked.sheetId === sheet.id) tracked.area = null;
  for (const table of tables) {
    workbook.record({ kind: "tableDeleted", tableId: table.id, sheetId: sheet.id, name: table.name });
  }
  workbook.record({ kind: "sheetDeleted", sheetId: sheet.id, name: sheet.name });
  if (workbook.activeSheetId === sheet.id) activateNeighbour(workbook, sheet, index);
}

function activateNeighbour(workbook: Workbook, previous: Sheet, index: number): void {
  const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";
  const next = workbook.sheets.slice(index).find(isVisible) ?? workbook.sheets.filter(isVisible).at(-1);
  if (next === undefined) return;
  workbook.activeSheetId = next.id;
  workbook.selectedArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  workbook.record({ kind: "sheetActivated", sheetId: next.id, previousSheetId: previous.id });
}

/** Shows or hides a sheet. The last visible sheet cannot be hidden; hiding the active one activates its neighbour. */
export function setSheetVisibility(workbook: Workbook, sheet: Sheet, visibility: SheetVisibility): void {
  checkStructureUnprotected(workbook);
  if (visibility !== "Visible") checkOthersVisible(workbook, sheet);
  sheet.visibility = visibility;
  workbook.record({ kind: "sheet", sheetId: sheet.id });
  if (visibility !== "Visible" && workbook.activeSheetId === sheet.id) {
    activateNeighbour(workbook, sheet, workbook.sheets.indexOf(sheet));
  }
}

function checkOthersVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new ExcelError("InvalidOperation", "A workbook must keep one visible sheet.");
  }
}

/** Moves a sheet to a place among the tabs, counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  checkStructureUnprotected(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw new ExcelError("InvalidArgument", "There is no such place among the sheets.");
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.record({ kind: "sheet", sheetId: sheet.id });
}

/** Protects a sheet: its locked cells, formats, tables, rows and columns stand still. Throws AccessDenied where it is already. */
export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  password: string | null,
  permissions: ReadonlySet<Permission>,
  selectionMode: SelectionMode,
): void {
  if (sheet.isProtected) throw new ExcelError("AccessDenied", `The sheet ${sheet.name} is protected already.`);
  sheet.isProtected = true;
  sheet.protectionPassword = password;
  sheet.permissions = permissions;
  sheet.selectionMode = selectionMode;
  workbook.record({ kind: "sheet", sheetId: sheet.id });
}

/** Takes the protection away. Throws AccessDenied where the password is another. */
export function unprotectSheet(workbook: Workbook, sheet: Sheet, password: string | null): void {
  if (!sheet.isProtected) return;
  if (sheet.protectionPassword !== null && sheet.protectionPassword !== password) {
    throw new ExcelError("AccessDenied", "The password is another.");
  }
  sheet.isProtected = false;
  sheet.protectionPassword = null;
  workbook.record({ kind: "sheet", sheetId: sheet.id });
}
