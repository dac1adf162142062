import { type Area, SHEET_COLUMNS, SHEET_ROWS, createArea, isInsideSheet, lastColumnOf, lastRowOf } from "./area";

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** 0 → "A", 26 → "AA". */
export function printColumnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? printColumnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** "A" → 0, "AA" → 26. Letters only. */
export function parseColumnLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Reads "B2", "B2:D9", "B:D" or "2:9", with or without $, without a sheet name.
 * Null for anything else and for what lies outside a sheet.
 */
export function parseAreaAddress(address: string): Area | null {
  const [first = "", last, ...more] = address.trim().split(":");
  if (more.length > 0) return null;
  const area =
    parseCorners(CELL, first, last ?? first) ??
    // A column or a row alone, "B", is no address.
    (last === undefined ? null : (parseCorners(COLUMN, first, last) ?? parseCorners(ROW, first, last)));
  return area !== null && isInsideSheet(area) ? area : null;
}

function parseCorners(pattern: RegExp, first: string, second: string): Area | null {
  const one = pattern.exec(first);
  const other = pattern.exec(second);
  if (one === null || other === null) return null;
  // A column alone means all its rows, a row alone all its columns.
  const rows = pattern === COLUMN ? [0, SHEET_ROWS - 1] : [one, other].map((match) => Number(match.at(-1)) - 1);
  const columns =
    pattern === ROW ? [0, SHEET_COLUMNS - 1] : [one, other].map((match) => parseColumnLetters(match[1] ?? ""));
  return createArea(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** "B2", "B2:D9", and for whole columns or rows "B:D" or "2:9". */
export function printAreaAddress(area: Area): string {
  const left = printColumnLetters(area.column);
  const right = printColumnLetters(lastColumnOf(area));
  const top = String(area.row + 1);
  const bottom = String(lastRowOf(area) + 1);
  if (area.rowCount === SHEET_ROWS && area.columnCount < SHEET_COLUMNS) return `${left}:${right}`;
  if (area.columnCount === SHEET_COLUMNS) return `${top}:${bottom}`;
  const isOneCell = area.rowCount === 1 && area.columnCount === 1;
  return isOneCell ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands before "!" in a formula or an address, in quotes where Excel wants them. */
export function printSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAreaAddress(name) === null && !/^(R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Drift!B2:D9"; the form of `Range.address`. */
export function printFullAddress(sheetName: string, area: Area): string {
  return `${printSheetName(sheetName)}!${printAreaAddress(area)}`;
}

/** Splits "'Mitt blad'!B2" in name and address; the name is null where there is none. */
export function splitSheetName(address: string): { readonly sheetName: string | null; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheetName: null, rest: address };
  const name = address.slice(0, at);
  const isQuoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return { sheetName: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(at + 1) };
}
