import { type Area, SHEET_COLUMNS, SHEET_ROWS, lastColumnOf, lastRowOf } from "../../model/area";
import { parseAreaAddress, printColumnLetters, printSheetName, splitSheetName } from "../../model/cellAddress";
import { ALL_CELLS_PRINTED, type PrintedCells } from "../../model/pageLayout";
import type { Sheet } from "../../model/sheet";

/** Excel's own names, each of one sheet, for what of it is printed and what is repeated on every page. */
export const PRINT_NAMES = { area: "_xlnm.Print_Area", titles: "_xlnm.Print_Titles" } as const;

export type PrintName = keyof typeof PRINT_NAMES;

export function findPrintName(name: string | undefined): PrintName | null {
  if (name === PRINT_NAMES.area) return "area";
  return name === PRINT_NAMES.titles ? "titles" : null;
}

/** What a name's formula says of a sheet's printed cells. What is no list of cells says nothing. */
export function readPrintName(name: PrintName, formula: string): Partial<PrintedCells> {
  const areas = readAreas(formula);
  if (name === "area") return { areas };
  return {
    titleRows:
      areas.find(({ columnCount, rowCount }) => columnCount === SHEET_COLUMNS && rowCount < SHEET_ROWS) ?? null,
    titleColumns:
      areas.find(({ columnCount, rowCount }) => rowCount === SHEET_ROWS && columnCount < SHEET_COLUMNS) ?? null,
  };
}

/** "=Blad1!$A$1:$B$2,Blad1!$D$4"; commas also stand in sheets' names. */
function readAreas(formula: string): Area[] {
  const pieces = formula.replace(/^=/, "").match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = pieces.map((piece) => parseAreaAddress(splitSheetName(piece).rest));
  return areas.some((area) => area === null) ? [] : areas.flatMap((area) => area ?? []);
}

/** The formula of a name of printing; null where there is nothing to say. */
export function printPrintName(name: PrintName, { name: sheetName, printedCells }: Sheet): string | null {
  const { areas, titleColumns, titleRows } = printedCells;
  const told = name === "area" ? areas : [titleColumns, titleRows].flatMap((area) => area ?? []);
  if (told.length === 0) return null;
  return `=${told.map((area) => `${printSheetName(sheetName)}!${printFixed(area)}`).join(",")}`;
}

/** True where a formula says of the printed cells what the sheet does. */
export function saysSame(name: PrintName, formula: string | null, { printedCells }: Sheet): boolean {
  const read = { ...ALL_CELLS_PRINTED, ...(formula === null ? {} : readPrintName(name, formula)) };
  const keys = name === "area" ? (["areas"] as const) : (["titleRows", "titleColumns"] as const);
  return keys.every((key) => JSON.stringify(read[key]) === JSON.stringify(printedCells[key]));
}

function printFixed(area: Area): string {
  const rows = [area.row + 1, lastRowOf(area) + 1].map((row) => `$${String(row)}`);
  const columns = [area.column, lastColumnOf(area)].map((column) => `$${printColumnLetters(column)}`);
  if (area.columnCount === SHEET_COLUMNS) return rows.join(":");
  if (area.rowCount === SHEET_ROWS) return columns.join(":");
  const corners = columns.map((column, index) => `${column}${rows[index] ?? ""}`);
  return corners[0] === corners[1] ? (corners[0] ?? "") : corners.join(":");
}
