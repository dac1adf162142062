import { type Area, areaHasCell, isInsideSheet } from "../area";
import { type Cell, printValue } from "../cell";
import { describeFormula } from "../formula/describeFormula";
import { normaliseFormula } from "../formula/normaliseFormula";
import type { Entry } from "../entry/entry";
import { ExcelError } from "../excelError";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import type { Workbook } from "../workbook";
import { checkUnlocked } from "./checkEditable";
import { type EnteredCell, fillCalculatedColumns, listTouchedColumns } from "./fillCalculatedColumns";
import { expandTablesOver } from "./expandTables";
import { renameColumn } from "./renameColumn";

/** The most characters that a cell holds. */
export const LONGEST_TEXT = 32_767;

/** What to enter in each cell, counted from the area's first; undefined leaves the cell as it is. */
export type EntryAt = (row: number, column: number) => Entry | undefined;

/**
 * Enters contents in the cells of an area, as a person or `Range.values` does: formulas are checked first and nothing is
 * written if one is wrong; header cells rename their columns; tables grow over what is written right under or beside them;
 * a formula in a blank table column fills it.
 * Throws AccessDenied (protected sheet), InvalidArgument (formula or text that Excel would not take).
 */
export function enterContents(workbook: Workbook, sheet: Sheet, area: Area, entryAt: EntryAt): void {
  if (!isInsideSheet(area)) throw new ExcelError("InvalidArgument", "The range lies outside the sheet.");
  checkUnlocked(sheet, area);
  const entries = listEntries(sheet, area, entryAt);
  if (entries.length === 0) return;
  checkTexts(entries);
  const before = sheet.cellAt(area.row, area.column).value;
  const isAnyFilled = entries.some(({ entry }) => entry.kind === "formula" || entry.value !== null);
  if (isAnyFilled) expandTablesOver(workbook, sheet, area);
  const prepared = prepareEntries(workbook, sheet, entries);
  const touched = listTouchedColumns(workbook, sheet, prepared);
  for (const { row, column, entry } of prepared) enterCell(workbook, sheet, row, column, entry);
  fillCalculatedColumns(workbook, sheet, touched);
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  const after = sheet.cellAt(area.row, area.column).value;
  const single = isSingle ? { before, after } : null;
  workbook.record({ kind: "contents", sheetId: sheet.id, area, changeType: "RangeEdited", single });
}

type PlacedEntry = { readonly row: number; readonly column: number; readonly entry: Entry };

function listEntries(sheet: Sheet, area: Area, entryAt: EntryAt): PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  for (let row = 0; row < area.rowCount; row += 1) {
    for (let column = 0; column < area.columnCount; column += 1) {
      const entry = entryAt(row, column);
      const place = { row: area.row + row, column: area.column + column };
      if (entry !== undefined && !isCoveredByMerge(sheet, place.row, place.column)) entries.push({ ...place, entry });
    }
  }
  return entries;
}

/** Excel drops what is written to the hidden cells of a merged area. */
function isCoveredByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.mergedAreas.some(
    (merged) => areaHasCell(merged, row, column) && (row !== merged.row || column !== merged.column),
  );
}

function checkTexts(entries: readonly PlacedEntry[]): void {
  for (const { entry } of entries) {
    if (entry.kind === "value" && typeof entry.value === "string" && entry.value.length > LONGEST_TEXT) {
      throw new ExcelError("InvalidArgument", `A cell holds at most ${String(LONGEST_TEXT)} characters.`);
    }
    if (entry.kind === "value" && typeof entry.value === "number" && !Number.isFinite(entry.value)) {
      throw new ExcelError("InvalidArgument", "A cell cannot hold a number that is not finite.");
    }
  }
}

function prepareEntries(workbook: Workbook, sheet: Sheet, entries: readonly PlacedEntry[]): EnteredCell[] {
  // The same formula is often entered in a whole column; what it means depends only on the table it stands in.
  const known = new Map<string, string>();
  return entries.map(({ row, column, entry }) => {
    if (entry.kind === "value") return { row, column, entry };
    const key = `${workbook.tableAt(sheet.id, row, column)?.id ?? ""} ${entry.formula}`;
    const place = { sheetId: sheet.id, row, column };
    const formula = known.get(key) ?? normaliseFormula(workbook, place, entry.formula);
    known.set(key, formula);
    return { row, column, entry: { kind: "formula", formula } };
  });
}

function enterCell(workbook: Workbook, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const table = workbook.tableAt(sheet.id, row, column);
  if (table?.area.row === row) {
    enterHeader(workbook, sheet, table, column - table.area.column, entry);
    return;
  }
  workbook.writeCell(sheet, row, column, applyEntry(sheet.cellAt(row, column), entry));
}

/** The cell with new contents. Its format stands, but a General cell takes the number format of "50%" or a date. */
export function applyEntry(cell: Cell, entry: Entry): Cell {
  if (entry.kind === "formula") {
    return { ...cell, formula: entry.formula, value: null, hasApostrophe: false, isSpilled: false };
  }
  const takesFormat = entry.numberFormat !== undefined && cell.format.numberFormat === "General";
  return {
    formula: null,
    value: entry.value,
    hasApostrophe: entry.hasApostrophe ?? false,
    isSpilled: false,
    format: takesFormat ? { ...cell.format, numberFormat: entry.numberFormat ?? "General" } : cell.format,
  };
}

/** A header is always text; a formula or a blank cannot stand there. */
function enterHeader(workbook: Workbook, sheet: Sheet, table: Table, index: number, entry: Entry): void {
  const column = table.columns[index];
  if (column === undefined) return;
  const place = { sheetId: sheet.id, row: table.area.row, column: table.area.column + index };
  const wanted = entry.kind === "formula" ? describeFormula(workbook, place, entry.formula) : printValue(entry.value);
  renameColumn(workbook, table, column, wanted);
}
